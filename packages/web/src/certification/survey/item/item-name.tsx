import type { SurveyItem } from "@yorisoi/rules/certification/survey";
import type { ReactNode } from "react";
import { Words } from "../../case/words.tsx";
import { Named } from "./choices.tsx";

/** The number without the part of the body, and the name; for a part of the body the name that holds it. */
export function itemWords({ item, asked }: SurveyItem): { readonly number: string; readonly ja: string } {
  const [number = "", part] = item.number.split(" ");
  return { number, ja: part ? item.name : asked };
}

/** For labels and lists that take plain text. */
export function plainName(one: SurveyItem): string {
  const { number, ja } = itemWords(one);
  return `${number} ${ja}`;
}

/** On a button: in one language only. */
export function ShortItemName({ one }: { one: SurveyItem }): ReactNode {
  const { number, ja } = itemWords(one);
  return (
    <>
      <span className="tabular-nums">{number}</span> <Words words={{ ja, en: one.en }} />
    </>
  );
}

export function ItemName({ one }: { one: SurveyItem }): ReactNode {
  const { number, ja } = itemWords(one);
  return (
    <>
      <span className="tabular-nums">{number}</span> <Named of={{ ja, en: one.en }} />
    </>
  );
}
