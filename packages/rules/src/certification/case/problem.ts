import type { Words } from "./words.ts";
import type { EventType } from "./event.ts";

/** An event that could not happen when it came. It changes nothing and says why. */
export interface CaseProblem extends Words {
  readonly eventId: string;
  readonly type: EventType;
  /** A condition of the state, or what is wrong with what the event holds. */
  readonly code: string;
}
