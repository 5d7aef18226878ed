import { table8Groups } from "./tables/table8.ts";

/** The name of a group of Table 8 (中間評価項目の群). */
export type GroupName = (typeof table8Groups)[number][1];

/** The seven groups in the law's order. */
export const groupNames: readonly GroupName[] = table8Groups.map(([, name]) => name);

/** The group of palsy and stiff joints; its first row is the palsy type of Table 9, which the four limbs make. */
export const PALSY_GROUP = 1;
