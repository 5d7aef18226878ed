import { type EditionId, editions } from "@yorisoi/rules/grading";
import type { Sentence } from "./sentence.ts";

/** The law of an edition, by its own name. */
export function lawOf(edition: EditionId): string {
  return editions.find(({ id }) => id === edition)?.law ?? "";
}

/** 「計算のもと」 with the law's own name. */
export function lawSentence(edition: EditionId): Sentence {
  return { k: "result.law", values: { law: { official: lawOf(edition) } } };
}
