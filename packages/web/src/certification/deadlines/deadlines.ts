import { type Deadlines, defaultDeadlines, type Stage } from "@yorisoi/rules/certification/case";
import type { TextKey } from "../../app/text.ts";

/** What the server answers; version 0 until the municipality has set its own. */
export type DeadlinesAnswer = Deadlines & { readonly version: number };

/** The days as they are typed, by field. */
export type Draft = Readonly<Record<string, string>>;

export interface DaysFault {
  readonly id: string;
  readonly message: TextKey;
}

export const stageCodes = Object.keys(defaultDeadlines.stages) as readonly Stage[];
export const others = ["whole", "companion", "opinion"] as const;

/** A stage without days has none, and its field is empty. */
export function draftOf({ stages, whole, companion, opinion, reminders }: Deadlines): Draft {
  return {
    ...Object.fromEntries(stageCodes.map((id) => [id, String(stages[id] ?? "")])),
    whole: String(whole),
    companion: String(companion),
    opinion: String(opinion),
    reminders: reminders.join("、"),
  };
}

/** Whole days from 1 to 365; null when it is none. */
function readDays(text: string): number | null {
  const plain = text.normalize("NFKC").trim().replace(/日$/u, "");
  const days = /^\d{1,3}$/u.test(plain) ? Number(plain) : 0;
  return days >= 1 && days <= 365 ? days : null;
}

/** The days between which one may write a comma of any kind, or a space. */
function readReminders(text: string): readonly number[] | null {
  const parts = text.split(/[、,，\s]+/u).filter((part) => part !== "");
  const days = parts.map(readDays);
  const isAscending = days.every((day, at) => at === 0 || (day ?? 0) > (days[at - 1] ?? 0));
  return isAscending && days.every((day) => day !== null) ? days.flatMap((day) => day ?? []) : null;
}

/** What was typed as days, or every field that is none. */
export function readDraft(
  draft: Draft,
): { readonly deadlines: Deadlines } | { readonly faults: readonly DaysFault[] } {
  const isEmpty = (id: string) => (draft[id] ?? "").trim() === "";
  const days = (id: string) => readDays(draft[id] ?? "");
  const asked = stageCodes.filter((id) => !isEmpty(id));
  const reminders = readReminders(draft["reminders"] ?? "");
  const faults: readonly DaysFault[] = [
    ...[...asked, ...others]
      .filter((id) => days(id) === null)
      .map((id) => ({ id: `days-${id}`, message: "deadlines.wrong" }) as const),
    ...(reminders ? [] : [{ id: "days-reminders", message: "deadlines.reminders.wrong" } as const]),
  ];
  if (faults.length > 0 || !reminders) return { faults };
  const stages = Object.fromEntries(asked.map((id) => [id, days(id) ?? 0]));
  const [whole, companion, opinion] = [days("whole") ?? 0, days("companion") ?? 0, days("opinion") ?? 0];
  return { deadlines: { stages, whole, companion, opinion, reminders } };
}
