import type { Words } from "./words.ts";
import type { CaseDocument, EventType } from "./event.ts";
import type { Gate } from "./gates.ts";
import type { Need } from "./needs.ts";
import type { Who } from "./reader.ts";
import type { CaseState } from "./state.ts";
import type { CivilDay } from "../../calendar/index.ts";
import type { Deadlines } from "./deadlines.ts";

/** The day, and how many days each step may take. */
export interface Clock {
  readonly today: CivilDay;
  readonly deadlines: Deadlines;
}

/** One thing that can be done in a case: a row of the table of acts. */
export interface Act extends Words {
  readonly id: string;
  readonly event: EventType;
  /** Of an act on a document: which. An act of the same event exists for each. */
  readonly document?: CaseDocument;
  readonly who: readonly Who[];
  /** Conditions on the state, all of which must hold. */
  readonly from: readonly Gate[];
  /** For an act on a document: the states of the document in which it makes sense. */
  readonly whileDocument?: readonly CaseState["documents"]["survey"]["status"][];
  readonly needs: readonly Need[];
  /** Who is asked to do it, and when: the answer to 「what do I do next?」. Null for what nobody is asked to do. */
  readonly next: {
    readonly by: readonly Who[];
    readonly when: (state: CaseState, clock: Clock) => boolean;
  } | null;
  /** Documents to open for it. */
  readonly opens: readonly ("application" | CaseDocument)[];
}
