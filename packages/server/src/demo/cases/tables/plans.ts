import type { EndingId } from "../endings.ts";
import type { StepId } from "../steps.ts";

/** One case of the demo: whose it is, what it tells, and how far it has come. */
export interface Plan {
  readonly id: string;
  /** `self` is the person who signs in as demo-person; the others are counted from the oldest. */
  readonly person: "self" | number;
  /** The example whose state form and survey stand in it. */
  readonly example: string;
  /** The application: so many days ago, or on a day. */
  readonly applied: number | "2013-05-07";
  readonly until: StepId;
  /** What happened after the last step. */
  readonly ending?: EndingId;
  readonly kind?: "renewal" | "change";
  /** The case before it. */
  readonly follows?: string;
  readonly surveyor?: "contracted";
  readonly opinion?: "paper";
  /** The person begins and applies at home. */
  readonly atHome?: true;
  /** What is missing in the application: beginnings of keys. */
  readonly lacks?: readonly string[];
  /** The survey goes on at a second visit. */
  readonly goesOn?: true;
}

/**
 * The cases of the demo, the oldest first, so that their numbers rise with their days. At least one at each stage. Those
 * with an opinion are about an illness of which the everyday opinion can speak.
 */
// biome-ignore format: one case per line
export const plans: readonly Plan[] = [
  { id: "old-edition", person: 0, example: "2013-1", applied: "2013-05-07", until: "complete", opinion: "paper" },
  { id: "last-year", person: "self", example: "sample-2", applied: 372, until: "complete" },
  { id: "late", person: 1, example: "sample-6", applied: 27, until: "checked", opinion: "paper", ending: "reminded_three_times" },
  { id: "complete", person: 2, example: "sample-2", applied: 24, until: "complete" },
  { id: "ready", person: 3, example: "sample-4", applied: 18, until: "opinion_accepted" },
  { id: "reminded", person: 4, example: "sample-10", applied: 16, until: "checked", ending: "reminded" },
  { id: "closed", person: 5, example: "sample-9", applied: 15, until: "accepted", ending: "closed" },
  { id: "asked-back", person: 6, example: "sample-8", applied: 13, until: "sent", ending: "asked_back" },
  { id: "checking", person: 7, example: "sample-5", applied: 12, until: "sent" },
  { id: "two-tablets", person: 8, example: "sample-3", applied: 11, until: "written", ending: "differs" },
  { id: "two-visits", person: 9, example: "sample-9", applied: 10, until: "visited", surveyor: "contracted", goesOn: true, ending: "second_visit" },
  { id: "withdrawn", person: 10, example: "sample-1", applied: 10, until: "assigned", ending: "withdrawn" },
  { id: "visit-today", person: 11, example: "sample-6", applied: 9, until: "opinion_asked" },
  { id: "visit-tomorrow", person: "self", example: "sample-2", applied: 8, until: "opinion_asked", kind: "renewal", follows: "last-year", atHome: true },
  { id: "returned", person: 12, example: "sample-1", applied: 6, until: "received", lacks: ["proof.", "disease.1.onset"], ending: "returned" },
  { id: "companion", person: 13, example: "sample-7", applied: 5, until: "assigned", surveyor: "contracted", ending: "companion_asked" },
  { id: "choosing", person: 14, example: "sample-5", applied: 3, until: "accepted" },
  { id: "received", person: 15, example: "sample-8", applied: 1, until: "received" },
  { id: "draft", person: "self", example: "sample-2", applied: 0, until: "drafted", lacks: ["consent.", "doctor.department"], kind: "change", follows: "last-year", atHome: true },
];
