import { isAnswered } from "./completeness.ts";
import { longText } from "./build-field.ts";
import type { Section } from "./field-spec.ts";

/**
 * Questions with which a document was sent back, and their answers; the row is the id of the question. They stand in the
 * document, so that they keep its versions and its readers. None is required here: a document that was sent back cannot
 * be sent again before all of them are answered, and that is a need of the case (`questions_answered`).
 */
export const questions: Section = {
  id: "questions",
  ja: "質問と答え",
  en: "Questions and answers",
  fields: [
    longText("question.#.text", "質問", "Question", "ours", {
      plain: "この紙について、役所が聞きたいことです。",
    }),
    longText("question.#.answer", "答え", "Answer", "ours", {
      plain: "分からないときは「分からない」と書いてかまいません。",
      when: (values, row) => isAnswered(values, `question.${row}.text`),
    }),
  ],
};
