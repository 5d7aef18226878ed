import { chapter2DailyLife } from "./chapter2-daily-life.ts";
import { chapter2Household } from "./chapter2-household.ts";
import { chapter2SelfCare } from "./chapter2-self-care.ts";
import type { ItemHelp } from "./help.ts";

/** Items 2-1 to 2-16. */
export const chapter2: readonly ItemHelp[] = [
  ...chapter2SelfCare,
  ...chapter2DailyLife,
  ...chapter2Household,
];
