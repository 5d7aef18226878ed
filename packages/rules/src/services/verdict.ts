import type { Field, MeasureId, Place } from "./measure.ts";
import type { QuestionId } from "./situation.ts";

/** A = read in the statute text; B = read on an official page; C = not official or one step of inference: 要確認. */
export type Confidence = "A" | "B" | "C";

/** Where a statement rests. */
export interface Source {
  /** Row of services-facts, `V3`. */
  readonly id: string;
  readonly confidence: Confidence;
  /** Short name of the law, 「障害者総合支援法」; null where only a page says it. */
  readonly law: string | null;
  /** Article as numbered in February 2026, 「第5条第3項」. */
  readonly place: string | null;
  /** The text in this repository, `law/2020/…txt`. */
  readonly file: string | null;
  /** The page where it was read: official for B, not official for C. */
  readonly page: string | null;
}

/** One condition of a measure, judged. */
export interface Reason {
  /** Whether it holds; "unknown" while an answer is missing or not known. */
  readonly holds: "yes" | "no" | "unknown";
  /** Plain words: why. */
  readonly text: string;
  /** Rests on a C fact: shown with 「要確認」. */
  readonly toConfirm: boolean;
  readonly sources: readonly Source[];
}

/** A sum with its name, whole yen; null when the sum depends on an answer that is missing. */
export interface Amount {
  /** 「自己負担の上限（月）」 */
  readonly label: string;
  readonly yen: number | null;
  readonly note: string | null;
  readonly toConfirm: boolean;
  readonly sources: readonly Source[];
}

/**
 * yes: every condition is answered and settled, one can apply (the authority decides). maybe: something is missing, or a
 * condition rests on a fact to be confirmed. no: a settled condition fails. ask: not computed, ask at the window.
 */
export type Verdict = "yes" | "maybe" | "no" | "ask";

/** The answer for one measure. */
export interface MeasureResult {
  readonly id: MeasureId;
  readonly field: Field;
  readonly name: string;
  readonly english: string;
  readonly verdict: Verdict;
  /** Of a "maybe": where the facts to be confirmed point, as far as they decide already; else null. */
  readonly leaning: "likely" | "unlikely" | null;
  /** One sentence for the verdict: 「申請できます。」… */
  readonly summary: string;
  /** Deciding reasons first. Empty for "ask". */
  readonly reasons: readonly Reason[];
  /** Questions not asked yet whose answer can still change the verdict, the leaning or an amount. */
  readonly missing: readonly QuestionId[];
  /** Questions answered 「わからない」 on which the verdict depends. */
  readonly notKnown: readonly QuestionId[];
  /** Whether it touches what the person named as hard in daily life: such measures come first. */
  readonly fits: boolean;
  readonly what: string;
  readonly decidedBy: string;
  readonly places: readonly Place[];
  readonly bring: readonly string[];
  readonly amounts: readonly Amount[];
  readonly lasts: string | null;
  readonly next: string;
  /** What else to know: care insurance first, a change at 18 … */
  readonly notes: readonly Reason[];
  readonly sources: readonly Source[];
}

/** What is not computed: what it is, and where to ask. */
export interface NotComputed {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  /** What to ask, in plain words. */
  readonly ask: string;
  readonly places: readonly Place[];
}
