import { describe, expect, test } from "vitest";
import { mayCall, mayMention } from "./contact-answers.ts";
import { type ContactRules, defaultContactRules, places } from "./contact-rules.ts";
import { envelopeFor } from "./envelope.ts";

const silent = defaultContactRules;
const loose: ContactRules = {
  ...silent,
  sender: "full",
  mayLeaveMessage: true,
  noDiseaseName: { envelope: false, list: false, notice: false, mail: false, call: false },
};
const codes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
  reasons.map(({ code }) => code);

describe("before the person said anything", () => {
  test.each(Object.keys(places) as (keyof typeof places)[])("no disease and no section: %s", (where) => {
    expect(mayMention(silent, { where, what: "disease" }).may).toBe(false);
    expect(mayMention(silent, { where, what: "section" }).may).toBe(false);
  });

  test("the envelope has no section, and not even the organisation if that tells", () => {
    const city = { organisation: "見本市", section: "難病の係", address: "見本市見本1" };
    expect(envelopeFor(silent, city).sender).toEqual(["見本市", "見本市見本1"]);
    const centre = { organisation: "見本県難病相談支援センター", address: "見本市見本2" };
    expect(envelopeFor(silent, centre).sender).toEqual(["見本市見本2"]);
    expect(codes(envelopeFor(silent, centre))).toEqual(["organisation_tells", "address_only"]);
    expect(envelopeFor(silent, { ...centre, privateName: "見本 一" }).sender[0]).toBe("見本 一");
  });
});

test("a message never says more than a name, and that only if allowed", () => {
  expect(mayMention(loose, { where: "message", what: "disease" }).may).toBe(false);
  expect(mayMention(loose, { where: "message", what: "section" }).may).toBe(false);
  expect(mayMention(loose, { where: "message", what: "name" }).may).toBe(true);
  expect(mayMention(silent, { where: "message", what: "name" }).may).toBe(false);
});

test("the person may allow more, place by place", () => {
  expect(mayMention(loose, { where: "mail", what: "disease" }).may).toBe(true);
  expect(mayMention(loose, { where: "envelope", what: "section" }).may).toBe(true);
  const sender = { organisation: "見本市", section: "係", address: "住所", privateName: "見本 一" };
  expect(envelopeFor(loose, sender).sender).toEqual(["見本市", "係", "住所"]);
  expect(envelopeFor({ ...loose, sender: "private" }, sender).sender).toEqual(["見本 一", "住所"]);
});

test.each([
  [{ weekday: "mon", time: "09:00" }, "inside_hours"],
  [{ weekday: "mon", time: "08:59" }, "outside_hours"],
  [{ weekday: "mon", time: "16:59" }, "inside_hours"],
  [{ weekday: "mon", time: "17:00" }, "outside_hours"],
  [{ weekday: "sun", time: "10:00" }, "outside_hours"],
  [{ weekday: "mon", time: "10:00", place: "mobile" }, "inside_hours"],
  [{ weekday: "sun", time: "10:00", place: "work" }, "not_this_place outside_hours"],
] as const)("a call at %o: %s", (at, expected) => {
  const answer = mayCall(silent, at);
  expect(codes(answer).join(" ")).toBe(expected);
  expect(answer.may).toBe(expected === "inside_hours");
});

test("no calls at all, if so wished", () => {
  const answer = mayCall({ ...silent, callsAllowed: false }, { weekday: "mon", time: "10:00" });
  expect([answer.may, ...codes(answer)]).toEqual([false, "no_calls"]);
});
