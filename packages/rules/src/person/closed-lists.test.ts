import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { certificateKinds } from "./certificates.ts";
import { rights } from "../identity/index.ts";
import { consentPurposes } from "./consent-purposes.ts";
import { considerations } from "./consideration.ts";
import { channels, noCallPlaces, places, senders } from "./contact-rules.ts";
import { helperMay, helperPermissions, relations } from "./family-permissions.ts";
import { formerNameProblems } from "./former-name.ts";
import { sexes } from "./sex.ts";
import { shareablePartCodes, shareableParts } from "./shareable-parts.ts";
import { contactReasons } from "./tables/contact-reasons.ts";

const lists = {
  certificateKinds,
  considerations,
  consentPurposes,
  shareableParts,
  channels,
  noCallPlaces,
  places,
  senders,
  helperPermissions,
  relations,
  formerNameProblems,
  sexes,
  contactReasons,
};

test.each(Object.entries(lists))("%s: every row in both languages, no words twice", (_, list) => {
  const words: { readonly ja: string; readonly en: string }[] = Object.values(list);
  expect(words.filter(({ ja, en }) => !/[ぁ-んァ-ヶ一-龠]/u.test(ja) || !/[a-z]/u.test(en))).toEqual([]);
  expect(new Set(words.map(({ ja }) => ja)).size).toBe(words.length);
});

test("a consent can open what the policy table gives to other organisations, and nothing else", () => {
  const shared = rights.filter(({ reach, resource }) => reach === "shared" && resource !== "consent");
  expect(new Set<string>(shareablePartCodes)).toEqual(new Set(shared.map(({ resource }) => resource)));
});

test("papers", () => {
  expect(certificateKinds.physical_handbook.grades).toEqual(["1級", "2級", "3級", "4級", "5級", "6級"]);
  expect(certificateKinds.mental_handbook.months).toBe(24);
  expect(certificateKinds.registration.from).toBe("2024-04-01");
  expect(certificateKinds.registration.provesDisease).toBe(true);
  expect(certificateKinds.welfare_services.provesDisease).toBe(false);
});

test("a permission holds from its first day until, not on, its last; a proxy needs an end", () => {
  const given = (permission: "see_record" | "proxy", until: string | null) => [
    { permission, validFrom: day("2026-04-01"), validUntil: until === null ? null : day(until) },
  ];
  const grants = given("see_record", "2027-04-01");
  expect(helperMay("see_record", { grants, on: day("2026-03-31") })).toBe(false);
  expect(helperMay("see_record", { grants, on: day("2026-04-01") })).toBe(true);
  expect(helperMay("see_record", { grants, on: day("2027-03-31") })).toBe(true);
  expect(helperMay("see_record", { grants, on: day("2027-04-01") })).toBe(false);
  expect(helperMay("see_answers", { grants, on: day("2026-04-01") })).toBe(false);
  expect(helperMay("see_record", { grants: given("see_record", null), on: day("2099-01-01") })).toBe(true);
  expect(helperMay("proxy", { grants: given("proxy", null), on: day("2026-05-01") })).toBe(false);
  expect(helperMay("proxy", { grants: given("proxy", "2026-06-01"), on: day("2026-05-01") })).toBe(true);
});
