import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { FieldValue } from "../changes/index.ts";
import { keyIn } from "../form/index.ts";
import { done } from "../../../test/state-form-done.ts";
import { stateForm, stateFormChecks, stateFormWishes } from "./index.ts";

const specs = stateForm.sections.flatMap(({ fields }) => fields);
const withMore = (more: Record<string, FieldValue>) => new Map([...done, ...Object.entries(more)]);
const codes = (given: ReadonlyMap<string, FieldValue>) => stateFormChecks(given).map(({ code }) => code);

describe("checks", () => {
  it("let a complete form pass with hints only", () => {
    expect(stateFormChecks(done).filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  it.each([
    ["person-not-heard", { "informant.1.kind": "nurse" }],
    ["only-person-heard", {}],
    ["not-alone", { "informant.2.kind": "family", "informant.2.relation": "夫" }],
    ["informant-without-words", { "informant.2.kind": "nurse" }],
    ["change-denied", { "month.1.state": "bad", "month.7.state": "good" }],
    ["change-denied", { mild: "昼は歩ける。" }],
    ["which-day", { changes: true }],
    ["minutes-reversed", { "difficulty.1.minutesBad": 5, "difficulty.1.minutesGood": 20 }],
    ["no-respite", { "carer.strain": "limit" }],
    ["not-explained", { "explained.done": false }],
    ["repeat", { "difficulty.1.badWay": "同上" }],
    ["vague", { "difficulty.1.badWay": "なんとかしている。" }],
    ["wording", { wording: "soft", past: "障害が重くなった。" }],
    ["missing", { "severe.symptoms.1.cause": "side-effect" }],
  ])("%s fires for %j", (code, more) => {
    expect(codes(withMore(more))).toContain(code);
  });

  it.each([
    ["only-person-heard", { "informant.2.kind": "nurse" }],
    ["not-alone", { "informant.2.kind": "family", "apart.time": true }],
    ["informant-without-words", { "informant.2.kind": "nurse", "informant.2.symptoms": "熱が出る。" }],
    ["change-denied", { changes: true, "month.1.state": "bad", "month.7.state": "good" }],
    ["which-day", { changes: true, stateOfTheDay: "mild" }],
    ["minutes-reversed", { "difficulty.1.minutesBad": 20, "difficulty.1.minutesGood": 20 }],
    ["no-respite", { "carer.strain": "limit", "carer.respite": true }],
    ["wording", { wording: "official", past: "障害が重くなった。" }],
  ])("%s stays silent for %j", (code, more) => {
    expect(codes(withMore(more))).not.toContain(code);
  });

  test("never repeat what was written (law)", () => {
    const secret = "ひみつの話";
    const keys = specs.filter(({ kind }) => kind.type === "long-text").map(({ key }) => keyIn(key, "1"));
    fc.assert(
      fc.property(fc.subarray(keys), (chosen) => {
        const given = withMore(Object.fromEntries(chosen.map((key) => [key, `${secret}同上なんとか`])));
        expect(JSON.stringify([stateFormChecks(given), stateFormWishes(given)])).not.toContain(secret);
      }),
    );
  });
});
