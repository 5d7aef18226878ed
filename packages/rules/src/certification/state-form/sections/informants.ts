import {
  type Condition,
  dayField,
  longText,
  oneOf,
  type Section,
  severalOf,
  shortText,
  yesNo,
} from "../../form/index.ts";
import { informantKinds, talkingWays } from "../tables/informants.ts";

const namesWhom: Condition = (values, row) =>
  ["family", "other"].includes(String(values.get(`informant.${row}.kind`)));

const notThePerson: Condition = (values, row) => values.get(`informant.${row}.kind`) !== "person";

/** Who was heard, each with answers of their own: one informant's words never stand in for another's. */
export const informants: Section = {
  id: "informants",
  ja: "聞き取りを行った方",
  en: "Who was heard",
  fields: [
    oneOf(informantKinds)("informant.#.kind", "聞き取りを行った方", "Who was heard", "S3 L1134", {
      plain: "本人のほか、ふだん接している人からも聞きます。",
      required: true,
    }),
    shortText("informant.#.relation", "家族（　）・その他（　）", "Family ( ), other ( )", "S3 L1134", {
      plain: "続柄や、どういう人かを書きます。",
      example: "長女（同居）",
      when: namesWhom,
      required: true,
    }),
    shortText(
      "informant.#.since",
      "どのくらい前から、週に何回会うか",
      "How long and how often they meet",
      "S3 L669",
      {
        example: "3年前から、週に2回",
        when: notThePerson,
      },
    ),
    dayField("informant.#.heardOn", "聞いた日", "Day heard", "S3 L669"),
    severalOf(talkingWays)("informant.#.ways", "話し方", "Way of talking", "S3 L608", {
      plain: "話しにくい人とは、いつもの伝え方で話します。答えを待ちます。",
    }),
    longText(
      "informant.#.symptoms",
      "この人から聞いた症状や副作用",
      "Symptoms this informant told of",
      "S3 L669",
      {
        example: "母は夕方になると、はしを落とすことが増える。週に4日くらい。",
      },
    ),
    longText(
      "informant.#.difficulties",
      "この人から聞いた、困っていること",
      "Difficulties this informant told of",
      "S3 L669",
      { example: "おふろは私が背中を支えている。一人では10分も立っていられない。" },
    ),
    longText("informant.#.changes", "この人から聞いた変化", "Changes this informant told of", "S3 L669", {
      example: "冬の間は、起きてから動けるまで1時間かかる。",
    }),
    yesNo(
      "informant.#.differs",
      "本人の話とちがうところがある",
      "It differs from what the person says",
      "S3 L669",
      {
        plain: "どちらが正しいかは決めません。両方をそのまま残します。",
        when: notThePerson,
      },
    ),
    longText("informant.#.inConfidence", "ほかの人には言わないでほしい話", "Told in confidence", "S3 L635", {
      plain: "調査員と審査会だけが読みます。",
      privacy: "surveyor-and-board",
    }),
  ],
};
