import type { Consequence } from "@yorisoi/rules/certification/application";

/** Which consequences are said beside which question on contact. */
const codesByField: Readonly<Record<string, readonly string[]>> = {
  "contact.preferred": ["post"],
  "contact.calls": ["call", "no-calls"],
  "contact.messages": ["no-message", "name-only"],
  "contact.sender": ["sender"],
  "contact.diseaseMayStand": ["envelope", "list", "notice", "mail", "call"],
  "contact.familyMayAnswer": ["family"],
};

export const fieldsWithConsequences: readonly string[] = Object.keys(codesByField);

/** What the answer to one question means in practice. */
export const consequencesOf = (field: string, all: readonly Consequence[]): readonly Consequence[] =>
  all.filter(({ code }) => codesByField[field]?.includes(code));
