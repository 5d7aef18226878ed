import { concretenessHints } from "@yorisoi/rules/certification/state-form";
import { expect, it } from "vitest";
import { firstOfEach } from "./first-of-each.ts";

const words = (text: string) => firstOfEach(concretenessHints(text)).map(({ word }) => word);

it("puts each question once, at the first word that leaves it open", () => {
  expect(words("時々つらい。しばしば転ぶ。")).toEqual(["時々", "つらい"]);
});

it("puts three questions at most", () => {
  const text = "時々転ぶ。長時間立てない。誰かが支える。介助が必要。以前は歩けた。";
  expect(concretenessHints(text).length).toBeGreaterThan(3);
  expect(words(text)).toHaveLength(3);
});

it("is quiet when the text says enough", () => {
  expect(words("週に3回、母が10分支える。")).toEqual([]);
});
