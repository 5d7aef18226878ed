import type { EditionId } from "../../../grading/index.ts";
import type { FieldSpec } from "../../form/index.ts";
import { numberOf, oneOf, shortText, whenIs, yesNo } from "../build-field.ts";
import {
  ataxiaParts,
  degrees,
  degreesOrNone,
  hands,
  limbs,
  trends,
  weightChanges,
} from "../tables/body-options.ts";
import { severeDegree, variesNote } from "./varies.ts";

/** Hand, height and weight (S3 L1188). */
export const measureFields: readonly FieldSpec[] = [
  oneOf(hands)("body.hand", "利き腕", "Dominant hand", {
    source: "S3 L1188",
    plain: "よく使うほうの手です。",
    example: "右",
  }),
  numberOf(20, 250, 1, "cm")("body.height", "身長", "Height", {
    source: "S3 L1188",
    plain: "立てない人は、おおよその数でかまいません。",
    example: "160",
  }),
  numberOf(1, 350, 1, "kg")("body.weight", "体重", "Weight", {
    source: "S3 L1188",
    plain: "いちばん新しい体重です。",
    example: "60",
  }),
  oneOf(weightChanges)("body.weightChange", "過去6ヶ月の体重の変化", "Weight in the past 6 months", {
    source: "S3 L1188",
    plain: "半年前とくらべて、どう変わったかです。",
    example: "維持",
  }),
];

interface Line {
  readonly key: string;
  readonly ja: string;
  readonly en: string;
  readonly source: string;
  readonly plain: string;
  readonly part: string;
  readonly hasDegree?: boolean;
  readonly hasTrend?: boolean;
}

/** A line of the form with part and degree: any? where? how much? */
export function partLine({
  key,
  ja,
  en,
  source,
  plain,
  part,
  hasDegree = true,
  hasTrend,
}: Line): FieldSpec[] {
  const when = whenIs(`${key}.any`, true);
  const degree = oneOf(degrees)(`${key}.degree`, `${ja} 程度`, `${en}: degree`, {
    source,
    plain: "どのくらい強いかです。",
    example: "中",
    when,
    required: true,
  });
  const trend = oneOf(trends)(`${key}.trend`, `${ja} 過去6ヶ月の症状の変動`, `${en}: past 6 months`, {
    source: "J, 要確認",
    plain: "半年前とくらべて、どう変わったかです。",
    example: "増悪",
    when,
  });
  return [
    yesNo(`${key}.any`, ja, en, { source, plain, example: "有", required: true }),
    shortText(`${key}.part`, `${ja} 部位`, `${en}: where`, {
      source,
      plain: "体のどこかです。",
      example: part,
      when,
      required: true,
    }),
    ...(hasDegree ? [degree] : []),
    ...(hasTrend ? [trend] : []),
    variesNote(key, ja, en, when),
  ];
}

const hasParalysis = whenIs("paralysis.any", true);

/** 麻痺: four limbs and others, each with its degree (S3 L1192–1198). */
export const paralysisFields: readonly FieldSpec[] = [
  yesNo("paralysis.any", "麻痺", "Paralysis", {
    source: "S3 L1192",
    plain: "思うように動かせない所があるかです。つらい時だけある人も「有」にします。",
    example: "有",
    required: true,
  }),
  ...limbs.flatMap(([code, ja, en, plain]) => [
    oneOf(degreesOrNone)(`paralysis.${code}`, `麻痺 ${ja}`, `Paralysis: ${en}`, {
      source: "S3 L1194–1196",
      plain: `${plain}の程度です。`,
      example: "軽",
      when: hasParalysis,
      required: true,
    }),
    severeDegree(`paralysis.${code}`, `麻痺 ${ja}`, `Paralysis: ${en}`, hasParalysis),
  ]),
  oneOf(degreesOrNone)("paralysis.other", "麻痺 その他", "Paralysis: elsewhere", {
    source: "S3 L1198",
    plain: "腕や足のほかの所の程度です。",
    example: "なし",
    when: hasParalysis,
    required: true,
  }),
  severeDegree("paralysis.other", "麻痺 その他", "Paralysis: elsewhere", hasParalysis),
  shortText("paralysis.other.part", "麻痺 その他 (部位)", "Paralysis: where else", {
    source: "S3 L1198",
    plain: "腕や足のほかの、体のどこかです。",
    example: "顔の右側",
    when: whenIs("paralysis.other", "mild", "moderate", "severe"),
    required: true,
  }),
  variesNote("paralysis", "麻痺", "Paralysis", hasParalysis),
];

const hasAtaxia = whenIs("ataxia.any", true);

/** 失調・不随意運動: six parts (S3 L1218–1222). */
export const ataxiaFields: readonly FieldSpec[] = [
  yesNo("ataxia.any", "失調・不随意運動", "Ataxia, involuntary movement", {
    source: "S3 L1218",
    plain: "ふらついたり、体が勝手に動いたりするかです。",
    example: "有",
    required: true,
  }),
  ...ataxiaParts.map(([code, ja, en, plain]) =>
    oneOf(degreesOrNone)(`ataxia.${code}`, `失調・不随意運動・${ja}`, `Ataxia: ${en}`, {
      source: "S3 L1218–1222",
      plain: `${plain}の程度です。`,
      example: "軽",
      when: hasAtaxia,
      required: true,
    }),
  ),
  variesNote("ataxia", "失調・不随意運動", "Ataxia", hasAtaxia),
];

/** 四肢欠損 and 筋力の低下, which stand around 麻痺 (S3 L1190, L1200). */
export const limbLossFields = (edition: EditionId): readonly FieldSpec[] =>
  partLine({
    key: "limbLoss",
    ja: "四肢欠損",
    en: "Limb loss",
    source: "S3 L1190",
    plain: "手足の一部を失っているかです。",
    part: "右の人さし指",
    hasDegree: edition === "2013",
  });

export const weaknessFields = (edition: EditionId): readonly FieldSpec[] =>
  partLine({
    key: "weakness",
    ja: "筋力の低下",
    en: "Muscle weakness",
    source: "S3 L1200",
    plain: "力が入りにくい所があるかです。",
    part: "両手と両足",
    hasTrend: edition === "2014",
  });
