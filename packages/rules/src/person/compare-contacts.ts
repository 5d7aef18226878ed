import { nameKey } from "./name-key.ts";
import type { PersonFacts } from "./person-facts.ts";

/** Digits only; +81 is 0. */
const phoneOf = (text: string | null | undefined) =>
  (text ?? "")
    .normalize("NFKC")
    .replace(/^\s*\+81[\s-]*(?:\(0\))?/u, "0")
    .replace(/\D/gu, "");

/** One key for 一丁目2番3号, 1-2-3 and １－２－３ — but kanji numbers stay as they are. */
const addressOf = (text: string | null | undefined) =>
  nameKey(text ?? "")
    .replace(/丁目|番地ノ?|番|[‐‑–—−ー―](?=\d)/gu, "-")
    .replace(/号|-(?=$)/gu, "");

const postalCodeOf = (text: string | null | undefined) => (text ?? "").normalize("NFKC").replace(/\D/gu, "");

/** What address, telephone and recorded sex of two people say. */
export function compareContacts(a: PersonFacts, b: PersonFacts) {
  const phones = (person: PersonFacts) => [person.phone, person.secondPhone].map(phoneOf).filter(Boolean);
  const sexesDiffer = [a, b].every(({ sex }) => sex && sex !== "unrecorded") && a.sex !== b.sex;
  return [
    ...whereabouts(a, b),
    ...(phones(a).some((phone) => phones(b).includes(phone)) ? (["same_phone"] as const) : []),
    ...(sexesDiffer ? (["other_sex"] as const) : []),
  ];
}

function whereabouts(a: PersonFacts, b: PersonFacts) {
  const [left, right] = [addressOf(a.address), addressOf(b.address)];
  if (left !== "" && left === right) return ["same_address"] as const;
  const [here, there] = [postalCodeOf(a.postalCode), postalCodeOf(b.postalCode)];
  if (here !== "" && here === there) return ["same_postal_code"] as const;
  return a.municipalityCode && a.municipalityCode === b.municipalityCode
    ? (["same_municipality"] as const)
    : [];
}
