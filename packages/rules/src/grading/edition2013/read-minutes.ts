import type { Problem } from "../problem.ts";
import { shown } from "../reading/given.ts";
import type { Tenths } from "../tenths.ts";
import { scaledFrom } from "./decimal.ts";
import { knownFields } from "../reading/fields.ts";
import { type Minutes, type MinutesName, minutesNames } from "./minutes.ts";

/** No time in a day is longer. */
const MOST = 24 * 60 * 10;

function isMinutes(tenths: number | null): tenths is Tenths {
  return tenths !== null && tenths >= 0 && tenths <= MOST;
}

/** Minutes as printed, with or without 「分」 behind: "0.7", "０．７分", 0.7. */
function tenthsOf(given: unknown): Tenths | null {
  const tenths = scaledFrom(typeof given === "string" ? given.trim().replace(/分$/u, "") : given, 1);
  return isMinutes(tenths) ? tenths : null;
}

function areComplete(minutes: Partial<Minutes>): minutes is Minutes {
  return minutesNames.every((name) => minutes[name] !== undefined);
}

/**
 * Reads the eight minutes of the official sheet. None given is no problem and gives null; some given and others not
 * is one, for a total of some of them would look like a result.
 */
export function readMinutes(given: unknown, problems: Problem[]): Minutes | null {
  const fields = knownFields("minutes", given, minutesNames, problems);
  if (fields.size === 0) return null;
  const minutes: Partial<Record<MinutesName, Tenths>> = {};
  for (const name of minutesNames) {
    const value = fields.get(name);
    const tenths = tenthsOf(value);
    if (!fields.has(name)) problems.push({ code: "missing-minutes", item: name });
    else if (tenths !== null) minutes[name] = tenths;
    else
      problems.push({ code: "not-a-number", part: "minutes", item: name, given: shown(value), decimals: 1 });
  }
  return areComplete(minutes) ? minutes : null;
}
