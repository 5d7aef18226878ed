import { actsJa } from "./text/acts.ja.ts";
import { partsJa } from "./text/parts.ja.ts";
import { peopleJa } from "./text/people.ja.ts";
import { recordJa } from "./text/record.ja.ts";

export const personJa = { ...peopleJa, ...recordJa, ...partsJa, ...actsJa } as const;
