import { type Form, longText, oneOf, type Option, severalOf, yesNo } from "../form/index.ts";

const ease: readonly Option[] = [
  { code: "good", ja: "役に立った", en: "it helped" },
  { code: "partly", ja: "一部は役に立った", en: "partly" },
  { code: "poor", ja: "役に立たなかった", en: "it did not" },
];

const parts: readonly Option[] = [
  { code: "explaining", ja: "はじめの説明", en: "explaining" },
  { code: "state", ja: "状態の聞き取り", en: "hearing the state" },
  { code: "items", ja: "調査の項目", en: "the items" },
  { code: "remarks", ja: "特記事項", en: "the remarks" },
  { code: "examples", ja: "例", en: "the examples" },
  { code: "checks", ja: "確認の知らせ", en: "the live checks" },
];

/**
 * What surveyors and members of the board say of our guidance after a case: the ministry wrote its manual from such
 * questions (S3 L596). About the guidance only; nothing about the person belongs here.
 */
export const feedbackForm: Form = {
  id: "feedback",
  ja: "手引きについての感想",
  en: "Feedback on the guidance",
  sections: [
    {
      id: "feedback",
      ja: "手引きについての感想",
      en: "Feedback on the guidance",
      fields: [
        oneOf(ease)("feedback.ease", "手引きは役に立ったか", "Did the guidance help", "S3 L596", {
          required: true,
        }),
        severalOf(parts)("feedback.unclear", "分かりにくかった部分", "What was unclear", "S3 L596"),
        longText("feedback.cared", "配慮したこと", "What you took care of", "S3 L618"),
        longText("feedback.trouble", "対応に困ったこと", "What was difficult", "S3 L625", {
          plain: "本人のことが分かる内容は書きません。",
        }),
        yesNo("feedback.mayAsk", "くわしく聞いてもよい", "We may ask you more", "ours"),
      ],
    },
  ],
};
