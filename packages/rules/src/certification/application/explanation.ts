import type { Words } from "../case/index.ts";
import { explanationRows, softWordings } from "./tables/explanation.ts";

/** A part of the explanation sheet. */
export interface ExplanationSection {
  readonly id: string;
  readonly title: Words;
  readonly lines: readonly Words[];
}

const softened = (text: string) =>
  softWordings.reduce((soft, [official, other]) => soft.replaceAll(official, other), text);

/**
 * The explanation sheet handed over before the visit (S3 L606, row 168): what the system is for, what will be asked, what
 * one may wish for. Words of our own, for someone of fourteen; every kanji can bear furigana, and the lines can be read
 * aloud one by one. With `softWords` the word 障害 is left out.
 */
export function explanationSheet({
  softWords,
}: {
  readonly softWords: boolean;
}): readonly ExplanationSection[] {
  const say = ([ja, en]: readonly [string, string]): Words => ({ ja: softWords ? softened(ja) : ja, en });
  return explanationRows.map(({ id, title, lines }) => ({ id, title: say(title), lines: lines.map(say) }));
}
