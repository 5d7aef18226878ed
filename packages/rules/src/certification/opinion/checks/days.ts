import { addDays, type CivilDay, civilDay } from "../../../calendar/index.ts";
import { keyIn, rowsOf } from "../../form/index.ts";
import type { Values } from "../../changes/index.ts";
import { opinionForm } from "../form.ts";
import { type Finding, findingIf } from "./finding.ts";
import { type OpinionCheckInput, textAt } from "./given.ts";

const YEAR = 4;
const MONTH = 7;

/** 「2008-04~」 is its first day: an approximate day is in the future only when all of it is. */
function firstDay(written: string): CivilDay | null {
  const day = written.replace("~", "");
  if (day.length === YEAR) return civilDay(`${day}-01-01`);
  return civilDay(day.length === MONTH ? `${day}-01` : day);
}

const dayAt = (values: Values, key: string) => firstDay(textAt(values, key));

const numbered = (key: string, count: number) =>
  Array.from({ length: count }, (_, at) => keyIn(key, `${at + 1}`));
const onsets = numbered("diagnosis.#.onset", 3);
const past = [
  "written.day",
  "lastSeenOn",
  "applicant.bornOn",
  ...onsets,
  ...numbered("admission.#.from", 2),
  ...numbered("admission.#.until", 2),
  "rating.month",
  "life.month",
];
const OURS = 90;

/** Days that cannot be, and a visit long ago (requirements 307, 310). */
export function checkDays({
  values,
  edition,
  today,
  seenWithinDays = OURS,
}: OpinionCheckInput): readonly Finding[] {
  const [written, seen] = [dayAt(values, "written.day"), dayAt(values, "lastSeenOn")];
  const history = rowsOf(opinionForm(edition), values, "history").map((row) => keyIn("history.#.when", row));
  const future = [...past, ...history].filter((key) => (dayAt(values, key) ?? today) > today);
  const late = onsets.filter(
    (key) => seen !== null && (dayAt(values, key) ?? seen) > seen && !future.includes(key),
  );
  const reversed = ["1", "2"].flatMap((row) => {
    const [from, until] = [`admission.${row}.from`, `admission.${row}.until`];
    const [begins, ends] = [textAt(values, from), textAt(values, until)];
    const shared = Math.min(begins.replace("~", "").length, ends.replace("~", "").length);
    return shared > 0 && ends.slice(0, shared) < begins.slice(0, shared) ? [until, from] : [];
  });
  const latest = written ?? today;
  return [
    ...findingIf(future.length > 0, "future-day", ...future),
    ...findingIf(
      written !== null && seen !== null && seen > written,
      "seen-after-written",
      "lastSeenOn",
      "written.day",
    ),
    ...findingIf(reversed.length > 0, "admission-reversed", ...reversed),
    ...findingIf(late.length > 0, "onset-after-seen", ...late),
    ...findingIf(seen !== null && addDays(seen, seenWithinDays) < latest, "seen-long-ago", "lastSeenOn"),
  ];
}
