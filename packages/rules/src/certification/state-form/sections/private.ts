import { dayField, longText, oneOf, type Section, shortText, yesNo } from "../../form/index.ts";
import { informantKinds } from "../tables/informants.ts";
import { presence } from "../tables/scales.ts";

/** What was told while the family was away (S3 L635). The whole section is closed to the family. */
export const closedToFamily: Section = {
  id: "private",
  ja: "家族には見せない話",
  en: "Not for the family",
  fields: [
    yesNo("apart.time", "本人だけで話す時間をとった", "Time alone with the person", "S3 L635", {
      plain: "家族に遠慮して、言えないことがあります。短い時間でも、二人で話します。",
      privacy: "not-for-family",
    }),
    oneOf(presence)("apart.any", "家族に知られたくない話", "Things the family should not know", "S3 L635", {
      privacy: "not-for-family",
    }),
    oneOf(informantKinds)("private.#.by", "だれから聞いたか", "Told by", "S3 L635", {
      privacy: "not-for-family",
    }),
    dayField("private.#.heardOn", "聞いた日", "Day heard", "S3 L635", { privacy: "not-for-family" }),
    longText("private.#.text", "話の内容", "What was told", "S3 L635", {
      example: "家族に悪いので、夜は自分から手伝いを頼まない。トイレを朝まで待つことが週に3回ある。",
      required: true,
      privacy: "not-for-family",
    }),
    shortText("hidden.from", "病気を知らせていない相手", "Who does not know of the disease", "S3 L612", {
      plain: "連絡や封筒の名前にも気をつけます。",
      example: "勤め先、近所の人",
      privacy: "not-for-family",
    }),
  ],
};
