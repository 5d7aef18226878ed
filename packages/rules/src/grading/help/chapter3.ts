import { chapter3Senses } from "./chapter3-senses.ts";
import { chapter3Understanding } from "./chapter3-understanding.ts";
import type { ItemHelp } from "./help.ts";

/** Items 3-1 to 3-6. */
export const chapter3: readonly ItemHelp[] = [...chapter3Senses, ...chapter3Understanding];
