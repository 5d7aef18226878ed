import {
  type Condition,
  type FieldSpec,
  longText,
  oneOf,
  type Option,
  type Section,
  shortText,
} from "../../form/index.ts";
import { symptoms } from "../coded.ts";
import { degrees, durations, frequencies, presence } from "../tables/scales.ts";

/** The disease itself, or what its treatment does: both are part of the state (S3 L590). */
const causes: readonly Option[] = [
  { code: "disease", ja: "病気の症状", en: "symptom of the disease" },
  { code: "side-effect", ja: "薬や治療の副作用", en: "side effect of a drug or treatment" },
  { code: "complication", ja: "合併症などの症状", en: "symptom of a complication" },
  { code: "unknown", ja: "分からない", en: "not known" },
];

const isSideEffect: Condition = (values, row) => values.get(`severe.symptoms.${row}.cause`) === "side-effect";

/** Symptoms that nobody sees from outside (S3 L602): each is asked, so that none is passed over. */
const invisible: readonly (readonly [id: string, ja: string, en: string, ask: string])[] = [
  ["pain", "痛み", "Pain", "外から見えない痛みはありますか。どこが、どんなときに痛みますか。"],
  [
    "weakness",
    "手足に力が入らない",
    "No strength in hands and feet",
    "力が入らない、物を落とすことはありますか。",
  ],
  ["fatigue", "倦怠感（体のだるさ、疲れ）", "Fatigue", "動いた後、どのくらい横になりますか。"],
];

const invisibleFields = invisible.flatMap(([id, ja, en, ask]): FieldSpec[] => {
  const isThere: Condition = (values) => values.get(`invisible.${id}`) === "some";
  return [
    oneOf(presence)(`invisible.${id}`, ja, en, "S3 L602", { plain: ask, required: true }),
    oneOf(degrees)(`invisible.${id}.degree`, `${ja}の程度`, `${en}: degree`, "S3 L708", {
      when: isThere,
      required: true,
    }),
    longText(`invisible.${id}.words`, `${ja}（本人の言葉）`, `${en}: in the person’s words`, "S3 L708", {
      when: isThere,
    }),
  ];
});

/** The box of 別紙1 that leads: the more severe state is the state that needs certification (S3 L586). */
export const severe: Section = {
  id: "severe",
  ja: "症状や副作用など",
  en: "Symptoms and side effects in the more severe state",
  fields: [
    oneOf(symptoms)("severe.symptoms.#.code", "症状や副作用など", "Symptom or side effect", "S3 L1136", {
      plain: "変化があるときは、重いときの様子を書きます。",
      required: true,
    }),
    longText("severe.symptoms.#.words", "どんな様子か", "What it is like", "S3 L588", {
      plain: "見たことのない人にも目に浮かぶように、本人の言葉で書きます。",
      example: "夕方5時ごろから、まぶたが下がって前が見えない。週に5日。横になって2時間休むと開く。",
      required: true,
    }),
    shortText("severe.symptoms.#.part", "体のどこか", "Part of the body", "S3 L725", { example: "両手の指" }),
    oneOf(causes)("severe.symptoms.#.cause", "何によるものか", "Cause", "S3 L590"),
    shortText("severe.symptoms.#.drug", "副作用のもとの薬や治療", "Drug or treatment behind it", "S3 L590", {
      example: "ステロイドの飲み薬",
      when: isSideEffect,
      required: true,
    }),
    oneOf(frequencies)("severe.symptoms.#.frequency", "どのくらいの頻度か", "How often", "S3 L706"),
    oneOf(durations)("severe.symptoms.#.lasts", "どのくらい続くか", "How long it lasts", "S3 L687"),
    oneOf(degrees)("severe.symptoms.#.degree", "程度", "Degree", "S3 L708"),
    ...invisibleFields,
  ],
};
