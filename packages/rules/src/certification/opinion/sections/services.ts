import type { EditionId } from "../../../grading/index.ts";
import type { FieldSpec } from "../../form/index.ts";
import { longText, oneOf, severalOf, shortText, whenAll, whenHas, whenIs, yesNo } from "../build-field.ts";
import { cautionAnswers, infectionAnswers, risks2013, risks2014 } from "../tables/service-options.ts";

const hasRisk = whenIs("risks.any", true);

/** 4-(1) (S3 L1230–1236; L853, L855). */
export function riskFields(edition: EditionId): readonly FieldSpec[] {
  return [
    yesNo("risks.any", "発生の可能性が高い病態の有無", "Any likely condition", {
      source: "ours (the form has ticks only); S3 L853",
      plain: "今ある、またはおよそ6か月以内に起こりそうなものがあるかです。",
      example: "有",
      required: true,
    }),
    severalOf(edition === "2013" ? risks2013 : risks2014)(
      "risks.which",
      "(1) 現在、発生の可能性が高い病態とその対処方針",
      "(1) Likely conditions and how to meet them",
      {
        source: edition === "2013" ? "S3 L1230–1234" : "S3 L1230–1234; boxes of 2014: J, 要確認",
        plain: "当てはまるものを、すべて選びます。",
        example: "転倒・骨折、痛み",
        when: hasRisk,
        required: true,
      },
    ),
    shortText("risks.other", "その他 ()", "Other condition", {
      source: "S3 L1234",
      plain: "一覧にない、起こりそうなことです。",
      example: "低血糖",
      when: whenAll(hasRisk, whenHas("risks.which", "other")),
      required: true,
    }),
    longText("risks.policy", "→ 対処方針", "How to meet them", {
      source: "S3 L1236; L853",
      plain: "起きないように、また起きた時に、どうするかを書きます。",
      example: "家の段差をなくし、外では杖を使う。痛みが強い日は痛み止めを飲んで休む。",
      when: hasRisk,
      required: true,
    }),
    longText("risks.afterSixMonths", "6ヶ月以降に状態が変わる可能性", "After six months", {
      source: "S3 L855",
      plain: "6か月より先に変わりそうなことがあれば書きます。",
      example: "来年の冬には、家の中でも杖がいる見込みである。",
    }),
  ];
}

function caution(code: string, ja: string, en: string, source: string, example: string): FieldSpec[] {
  return [
    oneOf(cautionAnswers)(`caution.${code}`, `・${ja}`, en, {
      source,
      plain: "サービスを使う時に、気をつけることがあるかです。",
      example: "あり",
      required: true,
    }),
    shortText(`caution.${code}.text`, `・${ja} あり ()`, `${en}: what`, {
      source,
      plain: "手伝う人が何に気をつければよいかを書きます。",
      example,
      when: whenIs(`caution.${code}`, "some"),
      required: true,
    }),
  ];
}

/** 4-(2) (S3 L1238–1248): these go on into the service plan. */
export function cautionFields(edition: EditionId): readonly FieldSpec[] {
  const second = "J, 要確認";
  return [
    ...caution("bloodPressure", "血圧について", "Blood pressure", "S3 L1240", "立ち上がる時にふらつく"),
    ...caution("swallowing", "嚥下について", "Swallowing", "S3 L1242", "水分にはとろみをつける"),
    ...caution("eating", "摂食について", "Eating", "S3 L1244", "食事の時は体を起こす"),
    ...caution("moving", "移動について", "Moving", "S3 L1246", "長い距離は歩けない。転ばないように見守る"),
    ...(edition === "2013"
      ? []
      : [
          ...caution("behaviour", "行動障害について", "Behaviour", second, "大きな音を避ける"),
          ...caution("mind", "精神症状について", "Mental symptoms", second, "急な予定の変更は前もって伝える"),
        ]),
    shortText("caution.other", "・その他", "Other", {
      source: "S3 L1248",
      plain: "ほかに気をつけることです。",
      example: "重い物は運ばない",
    }),
  ];
}

/** 4-(3) (S3 L1250–1252). Only for those who care for the body. */
export const infectionFields: readonly FieldSpec[] = [
  oneOf(infectionAnswers)("infection", "(3) 感染症の有無", "(3) Infection", {
    source: "S3 L1250",
    plain: "人にうつるおそれのある病気があるかです。体の世話をする人だけに見せます。",
    example: "無",
    required: true,
    privacy: "infection",
  }),
  shortText("infection.text", "(有の場合は具体的に記入して下さい)", "If so, what", {
    source: "S3 L1250",
    plain: "病気の名前と、世話をする時に気をつけることです。",
    example: "B型肝炎。血にふれる時は手袋を使う",
    when: whenIs("infection", "yes"),
    required: true,
    privacy: "infection",
  }),
];
