import type { EditionId } from "../../../grading/index.ts";
import type { FieldSpec } from "../../form/index.ts";
import { longText, oneOf, severalOf, shortText, whenAll, whenHas, whenIs, yesNo } from "../build-field.ts";
import {
  behaviours2013,
  behaviours2014,
  memoryKinds,
  mentalSigns2013,
  mentalSigns2014,
  seizureFrequencies,
} from "../tables/mind-options.ts";
import { variesNote } from "./varies.ts";

const hasBehaviour = whenIs("behaviour.any", true);
const hasMentalSign = whenIs("mental.any", true);

/** 3-(1): behaviour (S3 L1173–1175). */
export function behaviourFields(edition: EditionId): readonly FieldSpec[] {
  return [
    yesNo("behaviour.any", "(1) 行動上の障害の有無", "(1) Behaviour problems", {
      source: "S3 L1173",
      plain: "行動のことで、本人やまわりが困っているかです。",
      example: "無",
      required: true,
    }),
    severalOf(edition === "2013" ? behaviours2013 : behaviours2014)(
      "behaviour.which",
      "(該当する項目全てチェック)",
      "Tick all that apply",
      {
        source: edition === "2013" ? "S3 L1175" : "S3 L1175; boxes of 2014: J, 要確認",
        plain: "当てはまるものを、すべて選びます。用紙の言葉は、人を責めるためのものではありません。",
        example: "昼夜逆転",
        when: hasBehaviour,
        required: true,
      },
    ),
    shortText("behaviour.other", "その他 ()", "Other behaviour", {
      source: "S3 L1175",
      plain: "一覧にない行動です。",
      example: "不安なときに部屋から出られない",
      when: whenAll(hasBehaviour, whenHas("behaviour.which", "other")),
      required: true,
    }),
    variesNote("behaviour", "行動上の障害", "Behaviour", hasBehaviour),
  ];
}

/** 3-(2) of 2013, 3-(4) from 2014 on: mental and nerve signs (S3 L1176–1179). */
export function mentalFields(edition: EditionId): readonly FieldSpec[] {
  const memoryKind = severalOf(memoryKinds)("mental.memoryKind", "記憶障害 (短期、長期)", "Memory: which", {
    source: "S3 L1178",
    plain: "新しいことか、昔のことかです。",
    example: "短期",
    when: whenAll(hasMentalSign, whenHas("mental.which", "memory")),
  });
  return [
    yesNo("mental.any", "精神・神経症状の有無", "Mental and nerve signs", {
      source: "S3 L1176",
      plain: "気分の落ちこみや不眠も入ります。「有」のときは、下の評価も書きます。",
      example: "有",
      required: true,
    }),
    shortText("mental.name", "(症状名)", "Name of the sign", {
      source: "S3 L1177",
      plain: "症状の名前を、ふだんの言葉で書きます。",
      example: "気分の落ちこみ",
      when: hasMentalSign,
      required: true,
    }),
    severalOf(edition === "2013" ? mentalSigns2013 : mentalSigns2014)(
      "mental.which",
      "(有の場合) →",
      "If so, which",
      {
        source: edition === "2013" ? "S3 L1178" : "S3 L1178; boxes of 2014: J, 要確認",
        plain: "当てはまるものを、すべて選びます。",
        example: "その他",
        when: hasMentalSign,
        required: true,
      },
    ),
    ...(edition === "2013" ? [memoryKind] : []),
    shortText("mental.other", "その他 ()", "Other sign", {
      source: "S3 L1178",
      plain: "一覧にない症状です。",
      example: "不眠",
      when: whenAll(hasMentalSign, whenHas("mental.which", "other")),
      required: true,
    }),
    longText("mental.effectOnLife", "精神面から日常生活に与える影響", "Effect of the mind on daily life", {
      source: "S3 L887",
      plain: "不安や落ちこみで、食事、睡眠、外出、人づきあいがどう変わるかを書きます。",
      example: "朝起きられず、週に3日は食事が1回になる。人に会うのがこわく、外出は通院だけである。",
      when: hasMentalSign,
    }),
    variesNote("mental", "精神・神経症状", "Mental and nerve signs", hasMentalSign),
    yesNo(
      "specialist.any",
      edition === "2013" ? "・ 専門医受診の有無" : "専門科受診の有無",
      "Seen by a specialist",
      {
        source: edition === "2013" ? "S3 L1179" : "S3 L1179; words of 2014: J, 要確認",
        plain: "精神科などの専門の医師にかかっているかです。",
        example: "有",
        when: edition === "2013" ? hasMentalSign : () => true,
        required: true,
      },
    ),
    shortText("specialist.where", "有 ()", "Where", {
      source: "S3 L1179",
      plain: "どこの、どの科かです。",
      example: "当院の精神科",
      when: whenIs("specialist.any", true),
    }),
  ];
}

/** <てんかん> (S3 L1181–1184). */
export const epilepsyFields: readonly FieldSpec[] = [
  yesNo("epilepsy.any", "<てんかん>", "Epilepsy", {
    source: "S3 L1181",
    plain: "てんかんがあるかです。",
    example: "無",
    required: true,
  }),
  oneOf(seizureFrequencies)("epilepsy.frequency", "(有の場合) → 頻度", "If so, how often", {
    source: "S3 L1184",
    plain: "発作がどのくらい起きるかです。",
    example: "月1回以上",
    when: whenIs("epilepsy.any", true),
    required: true,
  }),
  variesNote("epilepsy", "てんかん", "Epilepsy", whenIs("epilepsy.any", true)),
];
