import type { TextKey } from "../../../app/text.ts";

/** The everyday names of the groups, group 1 first. */
export const areaKeys = [
  "result.area.1",
  "result.area.2",
  "result.area.3",
  "result.area.4",
  "result.area.5",
  "result.area.6",
  "result.area.7",
  "result.area.8",
  "result.area.9",
  "result.area.10",
  "result.area.11",
] as const satisfies readonly TextKey[];

export function areaKey(group: number): TextKey {
  return areaKeys[group - 1] ?? "result.area.11";
}
