import { nameKey } from "../name-key.ts";

/** The eleven groups whose points are summed (Table 1, notes 1 and 2), under the names of Table 2, note 1. */
export const groupNames = [
  "起居動作",
  "生活機能Ⅰ",
  "生活機能Ⅱ",
  "視聴覚機能",
  "応用日常生活動作",
  "認知機能",
  "行動上の障害（A群）",
  "行動上の障害（B群）",
  "行動上の障害（C群）",
  "特別な医療",
  "麻痺・拘縮",
] as const;

/** The name of one of the eleven summed groups. */
export type GroupName = (typeof groupNames)[number];

/** The group of findings that follow from the doctor's entries: palsy type and joints. */
export const DERIVED_GROUP = 11;

/** The group that the law does not sum: its items count one by one (Table 1, note 2). */
export const UNSUMMED_GROUP = 12;

const numbers = new Map(groupNames.map((name, at) => [nameKey(name), at + 1]));

/** The number of a group by its name in a condition, or null when the name is not a group's. */
export function groupNumber(written: string): number | null {
  return numbers.get(nameKey(written)) ?? null;
}
