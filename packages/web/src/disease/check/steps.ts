import type { WindowAnswer } from "@yorisoi/rules/disease";

/** The questions at the window, in the order in which they are asked; the answer comes last. */
export type StepKey = "day" | "diseases" | "person" | "proofs" | "onset" | "earlier" | "handbook" | "answer";

const all: readonly StepKey[] = [
  "day",
  "diseases",
  "person",
  "proofs",
  "onset",
  "earlier",
  "handbook",
  "answer",
];

/** When the illness began is asked where it matters, an earlier decision only where a name was removed from the list. */
export function stepsOf(answer: WindowAnswer | null): readonly StepKey[] {
  const verdicts = answer?.diseases ?? [];
  const asksOnset = verdicts.some(({ onset }) => onset.need !== "optional" || onset.given !== null);
  const isRemoved = verdicts.some(({ coverage }) => coverage.because.some(({ code }) => code === "removed"));
  return all.filter((step) => (step === "onset" ? asksOnset : step === "earlier" ? isRemoved : true));
}
