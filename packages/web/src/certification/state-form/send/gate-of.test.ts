import { expect, it } from "vitest";
import { emptyCase } from "@yorisoi/rules/certification/case";
import { gateOf, isOpenToWrite } from "./gate-of.ts";

const need = (strength: "hard" | "soft") => ({ code: strength, strength, ja: "", en: "" });

it("is open when nothing is missing, and when it was begun already", () => {
  expect(gateOf(undefined)).toBe("open");
  expect(gateOf({ missing: [] })).toBe("open");
});

it("warns of what is soft, and is closed by what is hard", () => {
  expect(gateOf({ missing: [need("soft")] })).toBe("warned");
  expect(gateOf({ missing: [need("soft"), need("hard")] })).toBe("closed");
});

it("closes the form once it was sent, until it is sent back", () => {
  const at = (status: "begun" | "sent" | "sent_back" | "accepted") => {
    const { documents } = emptyCase;
    return {
      state: { ...emptyCase, documents: { ...documents, state_form: { ...documents.state_form, status } } },
    };
  };
  expect([null, at("begun"), at("sent_back")].map(isOpenToWrite)).toEqual([true, true, true]);
  expect([at("sent"), at("accepted")].map(isOpenToWrite)).toEqual([false, false]);
});
