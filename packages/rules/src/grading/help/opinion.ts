// Help for the 24 entries of the doctor's opinion (edition 2014), in our own words, in the order of the form.
// Names and options: 別表第一 of ordinance 5 of 2014, groups 11 and 12 (see the parts for the other sources).
import type { ItemHelp } from "./help.ts";
import { opinionBody } from "./opinion-body.ts";
import { opinionLiving } from "./opinion-living.ts";
import { opinionMind } from "./opinion-mind.ts";
import { opinionPeople } from "./opinion-people.ts";

/** The 24 entries of the doctor's opinion. */
export const opinion: readonly ItemHelp[] = [
  ...opinionBody,
  ...opinionMind,
  ...opinionLiving,
  ...opinionPeople,
];
