import { type ActId, acts } from "@yorisoi/rules/certification/case";
import { expect, it } from "vitest";
import { askedOf, asksDay } from "./asked.ts";

const keysOf = (role: "clerk" | "person") =>
  Object.fromEntries(
    acts
      .map(({ id }) => [id, askedOf(id as ActId, { role }).map(({ key }) => key)] as const)
      .filter(([, keys]) => keys.length > 0),
  );

it("asks each act for what its event holds, and no other act for anything but the day", () => {
  expect(acts).toHaveLength(53);
  expect(keysOf("clerk")).toEqual({
    apply: ["way"],
    explain: ["way", "questions"],
    give_receipt: ["way"],
    return: ["reasons"],
    resubmit: ["way"],
    withdraw: ["reason"],
    close: ["reason"],
    answer_past_use: ["used"],
    assign_surveyor: ["surveyor"],
    change_surveyor: ["because", "surveyor"],
    keep_surveyor: ["because"],
    declare_conflict: ["kinds"],
    ask_companion: ["organisationId"],
    decline_companion: ["reason"],
    waive_companion: ["reason"],
    ask_opinion: ["way", "doctorLogin", "due"],
    refuse_opinion: ["reason"],
    read_pack: ["parts"],
    set_visit: ["day", "from", "minutes", "place"],
    move_visit: ["visit", "day", "from", "minutes", "place", "because"],
    cancel_visit: ["visit", "because"],
    hold_visit: ["visit", "from", "until", "rests", "goesOn"],
    ...Object.fromEntries(
      ["state_form", "overview", "survey", "opinion"].flatMap((document) => [
        [`answer_${document}`, ["question"]],
        [`send_back_${document}`, ["questions"]],
      ]),
    ),
    reopen_file: ["reason"],
  });
});

it("does not ask whoever sits at the own screen how and when", () => {
  expect(keysOf("person")["apply"]).toBeUndefined();
  expect(keysOf("person")["withdraw"]).toEqual(["reason"]);
  expect(["clerk", "person"].map((role) => asksDay({ role: role as "clerk" }))).toEqual([true, false]);
});
