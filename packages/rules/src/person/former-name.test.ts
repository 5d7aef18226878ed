import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { judgeFormerName } from "./former-name.ts";

const present = { familyName: "見本", givenName: "花", familyKana: "ミホン", givenKana: "ハナ" };
const known = { present, birthDay: day("1980-01-02"), today: day("2026-11-21") };
const former = { ...present, familyName: "仮名", familyKana: "カメイ", untilDay: null };

test("a name that differs in one part is a former name, also when its other parts are left empty", () => {
  expect(judgeFormerName(former, known)).toEqual([]);
  expect(judgeFormerName({ ...former, givenName: "", givenKana: "" }, known)).toEqual([]);
  expect(judgeFormerName({ ...present, familyKana: "ミモト", untilDay: null }, known)).toEqual([]);
});

test("the present name is none", () => {
  expect(judgeFormerName({ ...present, untilDay: null }, known)).toEqual(["same-as-present"]);
  const bare = { ...present, givenName: "", givenKana: "", untilDay: null };
  expect(judgeFormerName(bare, known)).toEqual(["same-as-present"]);
});

test.each([
  ["1980-01-01", ["before-birth"]],
  ["1980-01-02", []],
  ["2026-11-21", []],
  ["2026-11-22", ["in-future"]],
])("until %s: %j", (untilDay, problems) => {
  expect(judgeFormerName({ ...former, untilDay: day(untilDay) }, known)).toEqual(problems);
});

test("says all at once", () => {
  const wrong = { ...present, untilDay: day("2027-01-01") };
  expect(judgeFormerName(wrong, known)).toEqual(["same-as-present", "in-future"]);
});
