import { helpOf, type Item } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { Choice } from "../../design/index.ts";
import type { Paper, Words } from "../paper/index.ts";
import { Doubtful, Named, Told } from "./told.tsx";

/** The steps of a scale are their own numbers. */
function isStep(label: string): boolean {
  return /^\d$/u.test(label.normalize("NFKC"));
}

/** The answers of an item as choices, in the words wanted, with help where it is wanted and there is some. */
export function choicesOf(paper: Paper, item: Item, words: Words, help: boolean): Choice[] {
  const english = paper.englishOf(item);
  const hints = help && paper.edition.id === "2014" ? (helpOf(item.name)?.options ?? []) : [];
  return paper.wordsOf(item, words).map((label, value) => {
    const given = hints[value];
    const hint = given && (
      <>
        {given.doubtful && <Doubtful />}
        <Told text={given.text} />
      </>
    );
    const choice = { value, sign: String(value + 1) };
    if (isStep(label)) return { ...choice, label: hint };
    const name = <Named official={label} english={english?.options[value] ?? null} />;
    return { ...choice, label: name, ...(hint && { hint }) };
  });
}

/** The choice that the severe state is no other than the day's. */
export const sameAsDay: Choice = { value: -1, sign: "0", label: <T k="form.severe.same" /> };

/** The answers as heads of columns. */
export function headsOf(paper: Paper, item: Item, words: Words): ReactNode[] {
  const english = paper.englishOf(item);
  return paper
    .wordsOf(item, words)
    .map((label, at) => <Named key={label} official={label} english={english?.options[at] ?? null} />);
}
