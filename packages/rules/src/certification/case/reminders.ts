import { addDays, type CivilDay } from "../../calendar/index.ts";
import type { Clock } from "./act.ts";
import type { CaseState } from "./state.ts";

/** One step of the ladder. */
export interface Reminder {
  /** From 1. */
  readonly step: number;
  readonly on: CivilDay;
  readonly status: "sent" | "due" | "later";
}

/**
 * The reminders of one request: when each is to go out, which did, and which is due today. One that was missed does not
 * bring two letters on one day: only the next of those not sent is due.
 *
 * @param ladder days after the request, ascending; ours, configurable.
 */
export function reminderLadder(
  asked: { readonly on: CivilDay; readonly sent: number },
  today: CivilDay,
  ladder: readonly number[],
): readonly Reminder[] {
  return ladder.map((days, index) => {
    const on = addDays(asked.on, days);
    const isNext = index === asked.sent;
    const status = index < asked.sent ? "sent" : isNext && on <= today ? "due" : "later";
    return { step: index + 1, on, status };
  });
}

/** Whether the doctor is to be reminded today. */
export function isReminderDue({ opinion }: CaseState, { today, deadlines }: Clock): boolean {
  if (opinion.status !== "asked" || !opinion.request) return false;
  const asked = { on: opinion.request.askedOn, sent: opinion.reminders };
  return reminderLadder(asked, today, deadlines.reminders).some(({ status }) => status === "due");
}
