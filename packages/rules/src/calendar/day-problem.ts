import type { CivilDay } from "./civil-day.ts";
import type { EraId } from "./era.ts";

/** Everything that can be wrong with a day someone wrote. `given` is what was written, shortened. */
export type DayProblem =
  | { readonly code: "empty" }
  | { readonly code: "unknown-form"; readonly given: string }
  | { readonly code: "two-digit-year"; readonly given: string; readonly year: number }
  | { readonly code: "no-such-month"; readonly month: number }
  | {
      readonly code: "no-such-day";
      readonly year: number | null;
      readonly month: number;
      readonly date: number;
      readonly lastDate: number;
    }
  | { readonly code: "outside-era"; readonly era: EraId; readonly year: number; readonly instead: CivilDay }
  | { readonly code: "no-year-zero"; readonly era: EraId }
  | { readonly code: "years-disagree"; readonly eraYear: number; readonly westernYear: number }
  | { readonly code: "before-1873" };

/** A day that was read, or everything that is wrong with what was written. */
export type DayReading =
  | { readonly ok: true; readonly value: CivilDay }
  | { readonly ok: false; readonly problems: readonly DayProblem[] };
