import { findMeasures, measureOf } from "@yorisoi/rules/services";
import { expect, it } from "vitest";
import { answered, emptyState } from "../session/support-state.ts";
import { chosenLink, readChosenLink } from "./chosen-link.ts";
import { chosenText } from "./chosen-text.ts";
import { handedOn } from "./handed-on.ts";

const words = { title: "T", where: "W:", bring: "B:", next: "N:", end: "E" };

it("reads the measures of a link and counts names it does not know", () => {
  const link = chosenLink("https://example.jp", ["home-care", "support-centre"]);
  expect(link).toBe("https://example.jp/support/chosen#home-care,support-centre");
  const { found, unknown } = readChosenLink(`${new URL(link).hash},gone,%E0%A4%A`);
  expect(found.map(({ id }) => id)).toEqual(["home-care", "support-centre"]);
  expect(unknown).toBe(2);
  expect(readChosenLink("")).toEqual({ found: [], unknown: 0 });
});

it("writes of each measure what it is and where to ask, and nothing else", () => {
  const text = chosenText([measureOf("home-care")], words, { link: "L", language: "ja" });
  expect(text).toMatch(/^T\n\n■ 居宅介護.*\n.+\nW:市区町村の障害福祉の窓口.*\nB:.+\nN:.+\n\nE\nL$/u);
});

it("hands on what was chosen, else what looks usable and touches what is hard", () => {
  const empty = emptyState("2026-11-21");
  const hard = answered(answered(empty, "age", 45), "difficulties", ["medical-cost"]);
  const results = findMeasures(hard.situation);
  const taken = results.filter(({ id }) => handedOn(hard, results).includes(id));
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.every(({ verdict, fits }) => verdict === "yes" || (verdict === "maybe" && fits))).toBe(true);
  expect(handedOn({ ...hard, chosen: ["home-care"] }, results)).toEqual(["home-care"]);
  const all = findMeasures(empty.situation);
  expect(handedOn(empty, all)).toEqual(
    all.filter(({ verdict }) => verdict === "yes" || verdict === "maybe").map(({ id }) => id),
  );
});
