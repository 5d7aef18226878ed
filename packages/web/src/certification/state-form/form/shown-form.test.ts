import { fieldsOf } from "@yorisoi/rules/certification";
import { months } from "@yorisoi/rules/certification/state-form";
import { stateForm } from "@yorisoi/rules/certification/state-form";
import { expect, it } from "vitest";
import { privateForm, shownForm } from "./shown-form.ts";

const keysFor = (role: Parameters<typeof shownForm>[0]) => fieldsOf(shownForm(role)).map(({ key }) => key);

it("shows the surveyor every field somewhere: on the page, in the strip, or on the private page", () => {
  const strip = months.flatMap((month) => [`month.${month}.state`, `month.${month}.note`]);
  const shown = [
    ...keysFor("surveyor"),
    ...fieldsOf(privateForm).map(({ key }) => key),
    ...strip,
    "disease.#.id",
  ];
  expect(shown.toSorted()).toEqual(
    fieldsOf(stateForm)
      .map(({ key }) => key)
      .toSorted(),
  );
});

it("has nothing for the family that is closed to it, and nothing for the person that is for the board only", () => {
  const closed = fieldsOf(stateForm).filter(({ privacy }) => privacy !== undefined);
  expect(closed.length).toBeGreaterThan(5);
  expect(keysFor("helper").filter((key) => closed.some((spec) => spec.key === key))).toEqual([]);
  const forBoard = closed.filter(({ privacy }) => privacy === "surveyor-and-board");
  expect(keysFor("person").filter((key) => forBoard.some((spec) => spec.key === key))).toEqual([]);
});
