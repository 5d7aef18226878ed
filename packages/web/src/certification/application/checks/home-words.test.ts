import { applicationChecks } from "@yorisoi/rules/certification/application";
import { civilDay } from "@yorisoi/rules/calendar";
import type { FieldValue } from "@yorisoi/rules/certification";
import { expect, it } from "vitest";
import { homeForm } from "../form/home-form.ts";
import { homeWords } from "./home-words.ts";
import { shownFindings } from "./shown-findings.ts";

const today = civilDay("2026-11-21");

it("never tells the person at home what the office is to do", () => {
  if (!today) throw new Error("no day");
  const answers: readonly (readonly [string, FieldValue])[][] = [
    [],
    [
      ["applicant.kind", "proxy"],
      ["doctor.has", false],
      ["consent.pastUse", false],
      ["proxy.personKnows", false],
      ["usedBefore", "yes"],
    ],
    [
      ["doctor.has", true],
      ["consent.doctor", false],
    ],
  ];
  for (const given of answers) {
    const facts = { today, window: null, isProxyAllowed: false };
    const { must, ask } = shownFindings(applicationChecks(new Map(given), facts), homeForm);
    const unsaid = [...must, ...ask].filter((finding) => homeWords(finding, homeForm) === null);
    expect(unsaid.filter(({ ja }) => /聞いて|確かめてから|本人/u.test(ja)).map(({ code }) => code)).toEqual(
      [],
    );
  }
});

it("asks the open question in plain words", () => {
  expect(homeWords({ code: "missing", keys: ["applicant.address"] }, homeForm)).toEqual({
    question: { ja: "住んでいるところ", en: "Where the person lives" },
  });
});
