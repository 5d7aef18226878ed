import { edition2013, printTenths, type Tenths } from "@yorisoi/rules/grading";
import type { TextKey } from "../../../app/text.ts";
import type { Sentence } from "../sentence.ts";
import { minutesKey } from "./areas.ts";
import { bands, borders } from "./bands.ts";
import type { Study2013 } from "./study.ts";

export interface MinutesRow {
  readonly key: string;
  readonly name: TextKey;
  readonly minutes: Tenths;
  readonly share: number;
}

/** The total over the bands of Article 2, and the parts it is made of. */
export interface MinutesPicture {
  readonly total: Tenths;
  readonly finding: Sentence;
  /** Right end of the scale. */
  readonly most: Tenths;
  readonly marks: readonly { readonly at: Tenths; readonly label: string }[];
  readonly partsFinding: Sentence;
  readonly parts: readonly MinutesRow[];
}

/** Space on the scale after the last border. */
const BEYOND = 200;

function partsOf({ given, careMinutes, careAdded }: Study2013): Omit<MinutesRow, "share">[] {
  const { minutes } = given;
  if (!minutes) return [];
  const eight = edition2013.minutesNames.map((key, at) => ({
    key,
    name: minutesKey(at),
    minutes: minutes[key],
  }));
  const care = { key: "care", name: "result.minutes.care", minutes: careMinutes } as const;
  return careAdded ? [...eight, care] : eight;
}

/** Null without minutes. */
export function minutesPicture(study: Study2013): MinutesPicture | null {
  const { total } = study;
  if (total === null) return null;
  const starts = bands.map(({ from }) => from).filter((from) => from > 0);
  const most = Math.max(total, (starts.at(-1) ?? 0) + BEYOND) as Tenths;
  const parts = partsOf(study);
  const longest = parts.toSorted((a, b) => b.minutes - a.minutes)[0];
  const scale = Math.max(1, longest?.minutes ?? 0);
  const { up } = borders(total, study.given.sheet);
  return {
    total,
    most,
    finding: up
      ? { k: "result.2013.bands.finding", values: { total: printTenths(total), up: printTenths(up.minutes) } }
      : { k: "result.2013.bands.finding.top", values: { total: printTenths(total) } },
    marks: starts.map((at) => ({ at, label: String(at / 10) })),
    partsFinding:
      longest && longest.minutes > 0
        ? {
            k: "result.2013.eight.finding",
            values: { name: { k: longest.name }, minutes: printTenths(longest.minutes) },
          }
        : { k: "result.2013.eight.zero" },
    parts: parts.map((part) => ({ ...part, share: part.minutes / scale })),
  };
}
