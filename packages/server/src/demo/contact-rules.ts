import { channels, type ContactRules, defaultContactRules, noCallPlaces } from "@yorisoi/rules/person";
import { chance, pick, type Random } from "./random.ts";

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];
const [wanted, closed] = [keys(channels), keys(noCallPlaces)];

/** How a made-up person wants to be reached, as JSON text. */
export function contactRules(random: Random): string {
  const rules: ContactRules = {
    ...defaultContactRules,
    preferred: pick(random, wanted),
    callsAllowed: chance(random, 0.8),
    notToCall: closed.filter(() => chance(random, 0.15)),
    mayLeaveMessage: chance(random, 0.2),
    largePrint: chance(random, 0.2),
    furigana: chance(random, 0.15),
  };
  return JSON.stringify(rules);
}
