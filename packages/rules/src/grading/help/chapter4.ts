// Help for survey items 4-1 to 4-34 of edition 2014 (behaviour), in our own words, in the order of the sheet.
// Source: docs/sources.md (see the two parts).
import { chapter4First } from "./chapter4-first.ts";
import { chapter4Second } from "./chapter4-second.ts";
import type { ItemHelp } from "./help.ts";

/** Items 4-1 to 4-34. */
export const chapter4: readonly ItemHelp[] = [...chapter4First, ...chapter4Second];
