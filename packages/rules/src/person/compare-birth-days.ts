import { civilDay, eraOf } from "../calendar/index.ts";
import { isOneSlip } from "./one-slip.ts";

/** What two birth days (YYYY-MM-DD) say; nothing when one is no day. */
export function compareBirthDays(a: string, b: string) {
  if (!civilDay(a) || !civilDay(b)) return [];
  if (a === b) return ["same_birth_day"] as const;
  if (`${a.slice(0, 4)}-${a.slice(8)}-${a.slice(5, 7)}` === b) return ["swapped_birth_day"] as const;
  if (isOneSlip(a.replaceAll("-", ""), b.replaceAll("-", ""))) return ["slip_birth_day"] as const;
  return differsInEra(a, b) ? (["other_era"] as const) : (["other_birth_day"] as const);
}

/** S5.4.1 and H5.4.1: the wrong letter was chosen. */
function differsInEra(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => {
    const on = civilDay(text);
    return on ? eraOf(on) : null;
  });
  return !!left && !!right && left.year === right.year && a.slice(5) === b.slice(5);
}
