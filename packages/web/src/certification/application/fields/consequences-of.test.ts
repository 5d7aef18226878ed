import {
  applicationForm,
  contactConsequences,
  contactRulesOf,
} from "@yorisoi/rules/certification/application";
import { fieldsOf, type FieldValue } from "@yorisoi/rules/certification";
import { expect, it } from "vitest";
import { consequencesOf, fieldsWithConsequences } from "./consequences-of.ts";

it("stands beside questions that the form asks", () => {
  const keys = fieldsOf(applicationForm).map(({ key }) => key);
  expect(fieldsWithConsequences.filter((field) => !keys.includes(field))).toEqual([]);
});

it("says every consequence beside some question, however it is answered", () => {
  const answers: readonly (readonly [string, FieldValue])[][] = [
    [],
    [
      ["contact.calls", true],
      ["contact.messages", true],
      ["contact.preferred", "phone"],
    ],
    [
      ["contact.calls", true],
      ["contact.messages", false],
      ["contact.familyMayAnswer", true],
    ],
  ];
  for (const given of answers) {
    const all = contactConsequences(contactRulesOf(new Map(given)));
    const said = new Set(fieldsWithConsequences.flatMap((field) => consequencesOf(field, all)));
    expect(all.filter((one) => !said.has(one))).toEqual([]);
  }
});
