import { readSituation, type Situation, type SituationProblem } from "@yorisoi/rules/services";

/** `yorisoi-support-2026-11-21.json`: the day it was saved and nothing about a person. */
export function answerFileName(today: string): string {
  return `yorisoi-support-${today}.json`;
}

/** The answers as the command `yorisoi services` reads them too. */
export function answerFileText(situation: Situation): string {
  return `${JSON.stringify(situation, null, 2)}\n`;
}

/** A file as it was read: the answers, or every reason why there are none. */
export type AnswerFile =
  | { readonly is: "answers"; readonly situation: Situation }
  | { readonly is: "not-json" }
  | { readonly is: "not-answers"; readonly problems: readonly SituationProblem[] };

const LARGEST = 1_000_000;

/** Reads a file of answers. Nothing of a file that has a fault is taken over. */
export function readAnswerFile(text: string): AnswerFile {
  if (text.length > LARGEST) return { is: "not-json" };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { is: "not-json" };
  }
  const reading = readSituation(content);
  if ("situation" in reading) return { is: "answers", situation: reading.situation };
  return { is: "not-answers", problems: reading.problems };
}
