import type { FieldKind } from "@yorisoi/rules/certification";
import { expect, test } from "vitest";
import { describeValue } from "./describe-value.ts";

const options = [
  { code: "a", ja: "見守り", en: "watching" },
  { code: "b", ja: "声かけ", en: "calling" },
];

test.each<readonly [FieldKind, Parameters<typeof describeValue>[1], string, string]>([
  [{ type: "text", most: 200 }, "山田", "山田", "山田"],
  [{ type: "choice", options }, "a", "見守り", "watching"],
  [{ type: "choice", options }, "old", "old", "old"],
  [{ type: "choices", options }, ["a", "b"], "見守り、声かけ", "watching, calling"],
  [{ type: "choices", options }, [], "（空です）", "(empty)"],
  [{ type: "yes-no" }, true, "はい", "Yes"],
  [{ type: "yes-no" }, false, "いいえ", "No"],
  [{ type: "number", least: 0, most: 9, decimals: 0, unit: "分" }, 0, "0分", "0 分"],
  [{ type: "day" }, "2026-11-21", "令和8年（2026年）11月21日", "21 November 2026 (Reiwa 8)"],
  [{ type: "about-day" }, "2008~", "平成20年（2008年）頃", "about 2008 (Heisei 20)"],
  [{ type: "text", most: 200 }, null, "（空です）", "(empty)"],
  [{ type: "text", most: 200 }, undefined, "まだ書いていません", "Not written yet"],
])("%o holding %o", (kind, value, ja, en) => {
  expect(describeValue({ kind }, value, "ja")).toBe(ja);
  expect(describeValue({ kind }, value, "en")).toBe(en);
});
