import { dayField, longText, oneOf, type Section, yesNo } from "../../form/index.ts";
import { wordings } from "../tables/informants.ts";

/** Before anything is asked: what was explained, and how the person wants to be spoken to. */
export const before: Section = {
  id: "before",
  ja: "はじめに",
  en: "Before the questions",
  fields: [
    yesNo("explained.done", "制度と調査の目的を説明した", "System and purpose explained", "S3 L606", {
      plain: "やさしい説明の紙を見せながら、何のための調査かを話します。",
      required: true,
    }),
    longText("explained.questions", "説明のとき出た質問と答え", "Questions asked, and answers", "S3 L606", {
      example: "費用はかかるかと聞かれた。調査に費用はかからないと答えた。",
    }),
    oneOf(wordings)("wording", "言葉づかいの希望", "Wish about words", "S3 L628", {
      plain: "「障害」という言葉がつらい人がいます。はじめに希望を聞きます。",
    }),
    yesNo("otherSurveyor.wished", "別の調査員を希望する", "Another surveyor is wished", "S3 L627", {
      plain: "希望してよいことを、こちらから伝えます。理由は言わなくてかまいません。",
      privacy: "not-for-family",
    }),
    longText("otherSurveyor.why", "希望の理由（話せるとき）", "Why (if the person wants to say)", "S3 L627", {
      when: (values) => values.get("otherSurveyor.wished") === true,
      privacy: "surveyor-and-board",
    }),
    dayField("writtenOn", "記入日", "Day of writing", "S3 L1139", { required: true }),
  ],
};
