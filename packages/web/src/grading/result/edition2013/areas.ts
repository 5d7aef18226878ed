import type { TextKey } from "../../../app/text.ts";

const areas = [
  "result.area2013.1",
  "result.area2013.2",
  "result.area2013.3",
  "result.area2013.4",
  "result.area2013.5",
  "result.area2013.6",
  "result.area2013.7",
] as const satisfies readonly TextKey[];

const minutes = [
  "result.minutes.1",
  "result.minutes.2",
  "result.minutes.3",
  "result.minutes.4",
  "result.minutes.5",
  "result.minutes.6",
  "result.minutes.7",
  "result.minutes.8",
] as const satisfies readonly TextKey[];

/** The everyday name of a group of Table 8, by its number. */
export function areaKey2013(group: number): TextKey {
  return areas[group - 1] ?? "result.area2013.7";
}

/** The everyday name of one of the eight minutes, from 0. */
export function minutesKey(at: number): TextKey {
  return minutes[at] ?? "result.minutes.8";
}
