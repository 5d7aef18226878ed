import type { Option } from "../../form/index.ts";

/** S3 L1188. */
export const hands: readonly Option[] = [
  { code: "right", ja: "右", en: "right" },
  { code: "left", ja: "左", en: "left" },
];

/** S3 L1188. */
export const weightChanges: readonly Option[] = [
  { code: "up", ja: "増加", en: "increase" },
  { code: "same", ja: "維持", en: "no change" },
  { code: "down", ja: "減少", en: "decrease" },
];

/** S3 L1190–1226. */
export const degrees: readonly Option[] = [
  { code: "mild", ja: "軽", en: "mild", plain: "軽い" },
  { code: "moderate", ja: "中", en: "moderate", plain: "中くらい" },
  { code: "severe", ja: "重", en: "severe", plain: "重い" },
];

/** For a limb or a joint of its own: on paper no tick, here said. */
export const degreesOrNone: readonly Option[] = [
  { code: "none", ja: "なし", en: "none", plain: "この部分にはありません。" },
  ...degrees,
];

/** Only on the form from April 2014 on; second hand, see `editions.ts`. */
export const trends: readonly Option[] = [
  { code: "better", ja: "改善", en: "better" },
  { code: "same", ja: "維持", en: "no change" },
  { code: "worse", ja: "増悪", en: "worse", plain: "悪くなった" },
];

/** Code, words of the form, English, in the order of the form (S3 L1194–1198). */
export const limbs = [
  ["left-arm", "左上肢", "left arm", "左の腕や手"],
  ["left-leg", "左下肢", "left leg", "左の足"],
  ["right-arm", "右上肢", "right arm", "右の腕や手"],
  ["right-leg", "右下肢", "right leg", "右の足"],
] as const;

/** S3 L1204–1210. */
export const joints = [
  ["right-shoulder", "肩関節 右", "right shoulder", "右の肩"],
  ["left-shoulder", "肩関節 左", "left shoulder", "左の肩"],
  ["right-hip", "股関節 右", "right hip", "右の股（足のつけ根）"],
  ["left-hip", "股関節 左", "left hip", "左の股（足のつけ根）"],
  ["right-elbow", "肘関節 右", "right elbow", "右のひじ"],
  ["left-elbow", "肘関節 左", "left elbow", "左のひじ"],
  ["right-knee", "膝関節 右", "right knee", "右のひざ"],
  ["left-knee", "膝関節 左", "left knee", "左のひざ"],
] as const;

/** S3 L1218–1222. */
export const ataxiaParts = [
  ["right-arm", "上肢 右", "right arm", "右の腕や手"],
  ["left-arm", "上肢 左", "left arm", "左の腕や手"],
  ["right-trunk", "体幹 右", "right side of the trunk", "体の右側"],
  ["left-trunk", "体幹 左", "left side of the trunk", "体の左側"],
  ["right-leg", "下肢 右", "right leg", "右の足"],
  ["left-leg", "下肢 左", "left leg", "左の足"],
] as const;
