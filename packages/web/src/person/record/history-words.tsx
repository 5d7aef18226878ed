import { civilDay } from "@yorisoi/rules/calendar";
import {
  certificateKinds,
  consentPurposes,
  considerations,
  helperPermissions,
  relations,
  sexes,
  shareableParts,
} from "@yorisoi/rules/person";
import type { TextKey } from "../../app/text.ts";
import { useSay } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { useSayTime } from "../../app/say-time.ts";
import { useCoded } from "../words/coded.tsx";

/** The names of what is stored, as the record calls them; anything else has no name for readers and is not shown. */
const fields: Readonly<Record<string, TextKey>> = {
  family_name: "person.familyName",
  given_name: "person.givenName",
  family_kana: "person.familyKana",
  given_kana: "person.givenKana",
  birth_day: "person.birthDay",
  sex: "person.sex",
  postal_code: "person.postalCode",
  municipality_code: "person.municipality",
  address: "person.address",
  building: "person.building",
  phone: "person.phone",
  second_phone: "person.secondPhone",
  email: "person.email",
  status: "person.status",
  kind: "certificate.kind",
  grade: "certificate.grade",
  issuer: "certificate.issuer",
  certificate_number: "certificate.number",
  number: "certificate.number",
  valid_from: "helper.from",
  valid_until: "helper.until",
  note: "person.note",
  name: "helper.name",
  kana: "person.kana",
  relation: "helper.relation",
  permission: "helper.permissions",
  code: "consideration.what",
  not_for_family: "consideration.notForFamily",
  until_day: "helper.until",
  reason: "history.reason",
  purpose: "consent.purpose",
  resources: "consent.what",
  withdrawn_at: "consent.withdrawn",
  withdrawn_reason: "history.reason",
  preferred: "contact.preferred",
};

const things: Readonly<Record<string, TextKey>> = {
  person: "record.facts",
  former_name: "record.formerNames",
  contact_rules: "record.contact",
  certificate: "record.certificates",
  helper: "record.family",
  helper_permission: "helper.permissions",
  consideration: "record.considerations",
  person_account: "record.links",
  assignment: "record.assignments",
  consent: "record.consents",
};

export const thingKey = (what: string): TextKey => things[what] ?? "history.other";
export const fieldKey = (field: string): TextKey | undefined => fields[field];

const tables = [
  consentPurposes,
  shareableParts,
  sexes,
  certificateKinds,
  relations,
  helperPermissions,
  considerations,
] as const;

/** A stored value in words. */
export function useSayValue(): (value: unknown) => string {
  const say = useSay();
  const sayDay = useSayDay();
  const { time } = useSayTime();
  const coded = useCoded();
  const wordOf = (each: unknown): string => {
    const text = String(each);
    if (civilDay(text)) return sayDay(text);
    if (/^\d{4}-\d\d-\d\dT/.test(text)) return time(text);
    const table = tables.find((words) => Object.hasOwn(words, text));
    return table ? coded(table, text) : text;
  };
  return (value) => {
    if (value === null || value === "") return say("account.none");
    if (typeof value === "boolean") return say(value ? "person.yes" : "person.no");
    if (Array.isArray(value)) return value.map(wordOf).join(", ");
    return typeof value === "string" ? wordOf(value) : JSON.stringify(value);
  };
}
