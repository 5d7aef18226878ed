import { day } from "@yorisoi/rules/calendar";
import { expect, it, test } from "vitest";
import { diseaseFacts, pickedOf } from "./disease-facts.ts";

const today = day("2026-11-21");
const of = async (id: string, name = "", on = today) => (await diseaseFacts([{ id, name }], on))[0];

test.each([
  ["NANDO:1200002", { designated: "yes", supportListed: "yes", notificationNo: 2 }],
  ["2013:1", { supportListed: "yes" }],
])("the lists are asked for %s", async (id, facts) => {
  expect(await of(id)).toMatchObject(facts);
});

it("is designated from the first day of its edition on", async () => {
  const { diseases } = await import("@yorisoi/rules/disease/catalogue");
  const id = diseases.find(({ notificationNo }) => notificationNo === 348)?.id ?? "";
  const before = await of(id, "", day("2025-03-31"));
  const after = await of(id, "", day("2025-04-01"));
  expect([before?.designated, after?.designated]).toEqual(["no", "yes"]);
});

it("says of a name that is on no list only that nothing is known", async () => {
  expect(await of("", "めずらしい病気")).toEqual({
    id: "typed:めずらしい病気",
    name: "めずらしい病気",
    notificationNo: null,
    designated: "unknown",
    supportListed: "unknown",
    childhood: "unknown",
  });
});

it("never says no where the lists are not known to be complete", async () => {
  const { diseases } = await import("@yorisoi/rules/disease/catalogue");
  const facts = await diseaseFacts(diseases, today);
  expect(facts.filter(({ childhood }) => childhood === "no")).toEqual([]);
  expect(
    facts.filter(({ designated, notificationNo }) => designated === "no" && notificationNo === null),
  ).toEqual([]);
});

it("shows a disease in the field as it was chosen", async () => {
  const picked = [
    { id: "NANDO:1200002", name: "筋萎縮性側索硬化症" },
    { id: "", name: "ほか" },
  ];
  expect((await diseaseFacts(picked, today)).map(pickedOf)).toEqual(picked);
});
