import { actsEn } from "./text/acts.en.ts";
import { partsEn } from "./text/parts.en.ts";
import { peopleEn } from "./text/people.en.ts";
import { recordEn } from "./text/record.en.ts";

export const personEn = { ...peopleEn, ...recordEn, ...partsEn, ...actsEn };
