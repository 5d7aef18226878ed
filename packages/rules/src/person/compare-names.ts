import { kanaKey } from "./kana-key.ts";
import { nameKey } from "./name-key.ts";
import { isOneSlip } from "./one-slip.ts";
import type { NameFacts, PersonFacts } from "./person-facts.ts";

const plainName = ({ familyName, givenName }: NameFacts) =>
  `${familyName}${givenName}`.replace(/\s/gu, "").normalize("NFC");
const nameOf = ({ familyName, givenName }: NameFacts) => nameKey(familyName + givenName);
const kanaOf = ({ familyKana, givenKana }: NameFacts) => kanaKey(familyKana + givenKana);
const unvoiced = (kana: string) => kana.normalize("NFD").replace(/[\u3099\u309A]/gu, "");
const both = (a: string, b: string) => a !== "" && a === b;

const formerOf = (person: PersonFacts): NameFacts[] =>
  (person.formerNames ?? []).map((former) => ({
    familyName: former.familyName || person.familyName,
    givenName: former.givenName || person.givenName,
    familyKana: former.familyKana || person.familyKana,
    givenKana: former.givenKana || person.givenKana,
  }));

function meetsFormer(a: PersonFacts, b: PersonFacts, key: (name: NameFacts) => string): boolean {
  const [ofA, ofB] = [[a, ...formerOf(a)].map(key), [b, ...formerOf(b)].map(key)];
  return ofA.some((name) => name !== "" && ofB.includes(name));
}

/** What the names of two people say, written and read. */
export function compareNames(a: PersonFacts, b: PersonFacts) {
  const given = both(nameKey(a.givenName), nameKey(b.givenName));
  const givenKana = both(kanaKey(a.givenKana), kanaKey(b.givenKana));
  return [...written(a, b, given), ...read(a, b, givenKana), ...other(a, b, given || givenKana)];
}

function written(a: PersonFacts, b: PersonFacts, given: boolean) {
  if (both(plainName(a), plainName(b))) return ["same_name"] as const;
  if (both(nameOf(a), nameOf(b))) return ["variant_name"] as const;
  if (meetsFormer(a, b, nameOf)) return ["former_name"] as const;
  return given ? (["same_given_name"] as const) : [];
}

function read(a: PersonFacts, b: PersonFacts, givenKana: boolean) {
  const [left, right] = [kanaOf(a), kanaOf(b)];
  if (both(left, right)) return ["same_kana"] as const;
  if (meetsFormer(a, b, kanaOf)) return ["former_kana"] as const;
  if (both(unvoiced(left), unvoiced(right)) || isOneSlip(left, right)) return ["near_kana"] as const;
  return givenKana ? (["same_given_kana"] as const) : [];
}

/** Two given names, both known and neither written nor read alike, even counting former ones. */
function other(a: PersonFacts, b: PersonFacts, isAlike: boolean) {
  const known = [a, b].every(({ givenName, givenKana }) => givenName !== "" || givenKana !== "");
  const met = meetsFormer(a, b, nameOf) || meetsFormer(a, b, kanaOf);
  return known && !isAlike && !met ? (["other_given_name"] as const) : [];
}
