import type { Receipt } from "@yorisoi/rules/certification/application";
import { rubyOf } from "../view/ruby.ts";
import { aroundOf, type Paper, type Sheet } from "./paper.ts";

/** A receipt to print, as `receiptOf` of the rules words it. */
export interface ReceiptPaper extends Paper {
  readonly receipt: Receipt;
}

/** 受領書. It lies on a table at home: the disease stands on it only where `receiptOf` let it. */
export function receiptSheet({ receipt, ...paper }: ReceiptPaper): Sheet {
  const { title, received, steps, howLong, ask, furigana, largePrint, english } = receipt;
  const say = (text: string) => rubyOf(text, furigana);
  const lines = (rows: Receipt["received"]) =>
    rows.map(({ label, text }) => ({ label: say(label.ja), text: text.ja }));
  return {
    template: "receipt",
    data: {
      ...aroundOf(paper),
      title: title.ja,
      short: title.ja,
      size: largePrint ? 14 : 11,
      heading: say(title.ja),
      received: lines(received),
      steps: steps.map(({ ja }) => say(ja)),
      howLong: say(howLong.ja),
      ask: lines(ask),
      english: english ? [...steps.map(({ en }) => en), howLong.en] : [],
    },
  };
}
