import fc from "fast-check";
import { expect, test } from "vitest";
import { duplicateLikeness, type PersonFacts } from "./duplicate-likeness.ts";

const hanako: PersonFacts = {
  familyName: "見本",
  givenName: "花子",
  familyKana: "ミホン",
  givenKana: "ハナコ",
  birthDay: "1980-01-02",
  sex: "female",
  postalCode: "0000000",
  address: "見本市見本一丁目2番3号",
  phone: "000-0000-0001",
};
const away = { phone: "", address: "", postalCode: null };
const taro = { givenName: "太郎", givenKana: "タロウ" };
const married = { familyName: "試験", familyKana: "シケン" };

test.each<[string, Partial<PersonFacts>, string, string]>([
  ["the same again", {}, "probable", "same_name"],
  ["variant kanji", { familyName: "見夲", ...away }, "possible", "same_kana"],
  ["moved", away, "probable", "same_birth_day"],
  ["swapped month and day", { birthDay: "1980-02-01", ...away }, "probable", "swapped_birth_day"],
  ["a slip", { birthDay: "1980-01-03" }, "probable", "slip_birth_day"],
  ["a slip, moved", { birthDay: "1980-01-03", ...away }, "possible", "slip_birth_day"],
  ["neighbours swapped", { birthDay: "1908-01-02", ...away }, "possible", "slip_birth_day"],
  ["many years apart", { birthDay: "2043-01-02", ...away }, "unlikely", "other_birth_day"],
  ["married", { ...married, ...away }, "possible", "same_given_name"],
  ["married, same telephone", { ...married, address: "", postalCode: null }, "possible", "same_phone"],
  ["married, former name known", { ...married, ...away, formerNames: [hanako] }, "probable", "former_name"],
  ["a twin in the same home", taro, "unlikely", "other_given_name"],
  ["the same name, another birth day", { birthDay: "1955-12-30", ...away }, "unlikely", "other_birth_day"],
  ["one letter of the reading", { givenKana: "ハナヨ", ...away }, "probable", "near_kana"],
  ["voicing", { familyKana: "ミボン", ...away }, "probable", "near_kana"],
  ["address written otherwise", { address: "見本市見本一-２-３", phone: "" }, "probable", "same_address"],
  ["telephone written otherwise", { ...away, phone: "+81 00-0000-0001" }, "probable", "same_phone"],
])("%s", (_, change, likeness, code) => {
  const found = duplicateLikeness(hanako, { ...hanako, ...change });
  expect(found.likeness).toBe(likeness);
  expect(found.reasons.map((reason) => reason.code)).toContain(code);
});

test("variant kanji count as the same name", () => {
  const [one, other] = [
    { ...hanako, familyName: "渡邉" },
    { ...hanako, familyName: "渡辺" },
  ];
  expect(duplicateLikeness(one, other).reasons.map(({ code }) => code)).toContain("variant_name");
});

test("the wrong era", () => {
  const [one, other] = [
    { ...hanako, birthDay: "1930-04-01" },
    { ...hanako, birthDay: "1993-04-01" },
  ];
  expect(duplicateLikeness(one, other).reasons.map(({ code }) => code)).toContain("other_era");
});

test("empty facts say nothing", () => {
  const empty = { familyName: "", givenName: "", familyKana: "", givenKana: "", birthDay: "" };
  expect(duplicateLikeness(empty, empty)).toEqual({ score: 0, likeness: "unlikely", reasons: [] });
});

test("a whole score from 0 to 100, the same both ways", () => {
  const facts: fc.Arbitrary<PersonFacts> = fc.record({
    familyName: fc.constantFrom("", "渡辺", "渡邉", "佐藤"),
    givenName: fc.constantFrom("", "花子", "太郎"),
    familyKana: fc.constantFrom("", "ワタナベ", "わたなべ", "サトウ"),
    givenKana: fc.constantFrom("", "ハナコ", "タロウ"),
    birthDay: fc.constantFrom("1980-01-02", "1980-02-01", "1981-01-02", "x"),
    formerNames: fc.constantFrom(
      [],
      [{ familyName: "佐藤", givenName: "", familyKana: "サトウ", givenKana: "" }],
    ),
    sex: fc.constantFrom("male", "female", "unrecorded", null),
    phone: fc.constantFrom("", "0000000001"),
  });
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      const found = duplicateLikeness(a, b);
      expect(Number.isInteger(found.score) && found.score >= 0 && found.score <= 100).toBe(true);
      expect(duplicateLikeness(b, a)).toEqual(found);
    }),
  );
});
