import { Refusal } from "../../http/index.ts";
import { problemOf } from "../words.ts";

const reasons = {
  "not-handed-in": {
    ja: "申請がまだ出されていません。申請を受け取ってから、受領書を印刷してください。",
    en: "The application was not handed in yet. Print the receipt after that.",
  },
  "opinion-not-asked": {
    ja: "医師意見書を、まだ頼んでいません。頼んでから印刷してください。",
    en: "The opinion was not asked for yet. Ask for it first.",
  },
  "no-address": {
    ja: "病院・診療所の所在地が分かりません。申請書の「主治医」の欄に入れてから印刷してください。",
    en: "The address of the hospital is not known. Enter it in the application first.",
  },
  "no-blank-sheet": {
    ja: "この紙には、書きこむための用紙がありません。blank をつけずに印刷してください。",
    en: "This paper has no blank sheet. Print it without blank.",
  },
} as const;

/** Why a paper cannot be printed as things stand. */
export const cannotPrint = (code: keyof typeof reasons): Refusal =>
  new Refusal("conflict", { problems: [problemOf({ code, ...reasons[code] })] });
