import type { EditionId } from "../../../grading/index.ts";
import type { FieldSpec } from "../../form/index.ts";
import { oneOf, shortText, whenAll, whenIs, yesNo } from "../build-field.ts";
import { degrees, degreesOrNone, joints } from "../tables/body-options.ts";
import { partLine } from "./body.ts";
import { severeDegree, variesNote } from "./varies.ts";

const hasContracture = whenIs("contracture.any", true);
const hasOtherJoint = whenAll(hasContracture, whenIs("contracture.other", true));

/** 関節の拘縮: four joints left and right, and others (S3 L1202–1212). */
export function contractureFields(edition: EditionId): readonly FieldSpec[] {
  const otherDegree = oneOf(degrees)(
    "contracture.other.degree",
    "関節の拘縮 その他 程度",
    "Other joint: degree",
    {
      source: "J, 要確認 (not counted by the grading)",
      plain: "どのくらい強いかです。",
      example: "軽",
      when: hasOtherJoint,
    },
  );
  return [
    yesNo("contracture.any", "関節の拘縮", "Contracture", {
      source: "S3 L1202",
      plain: "関節がかたくなり、動く範囲がせまくなっているかです。つらい時だけある人も「有」にします。",
      example: "有",
      required: true,
    }),
    ...joints.flatMap(([code, ja, en, plain]) => [
      oneOf(degreesOrNone)(`contracture.${code}`, `関節の拘縮 ${ja}`, `Contracture: ${en}`, {
        source: "S3 L1204–1210",
        plain: `${plain}の程度です。`,
        example: "軽",
        when: hasContracture,
        required: true,
      }),
      severeDegree(`contracture.${code}`, `関節の拘縮 ${ja}`, `Contracture: ${en}`, hasContracture),
    ]),
    yesNo("contracture.other", "関節の拘縮 その他", "Contracture: other joints", {
      source: "S3 L1212",
      plain: "ほかの関節にもあるかです。",
      example: "有",
      when: hasContracture,
      required: true,
    }),
    yesNo("contracture.other.severe", "関節の拘縮 その他 つらい時", "Other joints: in the severe state", {
      source: "ours; S3 L812, L849",
      plain: "つらい時だけ違うときに答えます。",
      example: "有",
      when: hasContracture,
    }),
    shortText("contracture.other.part", "関節の拘縮 その他 (部位)", "Contracture: which other joint", {
      source: "S3 L1212",
      plain: "どの関節かです。",
      example: "手の指",
      when: hasOtherJoint,
      required: true,
    }),
    ...(edition === "2014" ? [otherDegree] : []),
    variesNote("contracture", "関節の拘縮", "Contracture", hasContracture),
  ];
}

/** 関節の痛み (S3 L1216). */
export const jointPainFields = (edition: EditionId): readonly FieldSpec[] =>
  partLine({
    key: "jointPain",
    ja: "関節の痛み",
    en: "Joint pain",
    source: "S3 L1216",
    plain: "関節に痛みがあるかです。",
    part: "全身",
    hasTrend: edition === "2014",
  });

/** 褥瘡 and その他の皮膚疾患 (S3 L1224, L1226). */
export const skinFields: readonly FieldSpec[] = [
  ...partLine({
    key: "pressureSore",
    ja: "褥瘡",
    en: "Pressure sore",
    source: "S3 L1224",
    plain: "床ずれがあるかです。",
    part: "腰の後ろ",
  }),
  ...partLine({
    key: "skin",
    ja: "その他の皮膚疾患",
    en: "Other skin disease",
    source: "S3 L1226",
    plain: "床ずれのほかに、皮膚の病気があるかです。",
    part: "両手の指",
  }),
];
