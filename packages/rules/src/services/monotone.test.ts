import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disease, someSituation, today, unconfirmed } from "../../test/some-situation.ts";
import { allQuestions, findMeasures, type MeasureResult, questions, type Situation } from "./index.ts";

const ids = allQuestions.map(({ id }) => id);
const settled = ({ verdict }: MeasureResult) => verdict === "yes" || verdict === "no";
const byId = (situation: Situation) => new Map(findMeasures(situation).map((one) => [one.id, one]));

/** A situation and a part of it: the answers given before the others. */
const earlierAndLater = fc.tuple(someSituation, fc.subarray([...ids])).map(([later, kept]) => {
  const keys = new Set<string>(["day", ...kept]);
  const earlier = Object.fromEntries(Object.entries(later).filter(([key]) => keys.has(key)));
  return { later, earlier: earlier as unknown as Situation };
});

describe("answering more", () => {
  test("never takes back a settled yes or no", () => {
    fc.assert(
      fc.property(earlierAndLater, ({ earlier, later }) => {
        const then = byId(later);
        const before = findMeasures(earlier).filter(settled);
        expect(before.filter(({ id, verdict }) => then.get(id)?.verdict !== verdict)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("changes nothing when the question is not among those still open", () => {
    fc.assert(
      fc.property(someSituation, fc.constantFrom(...ids), (all, id) => {
        const { [id]: answer, ...rest } = all;
        const only = ["difficulties", "municipality"].includes(id);
        // The person's own word on the cause wins over the name of the disease, even where it was not asked.
        if (answer === undefined || only || id === "specificDisease") return;
        const before: Situation = rest;
        if (questions(before).some((one) => one.id === id)) return;
        const shown = (situation: Situation) =>
          findMeasures(situation).map((one) => [one.id, one.verdict, one.leaning, one.amounts]);
        expect(shown(all)).toEqual(shown(before));
      }),
      { numRuns: 400 },
    );
  });
});

describe("not known", () => {
  test("is the same as not asked, for every verdict and sum", () => {
    fc.assert(
      fc.property(someSituation, fc.constantFrom(...ids), (all, id) => {
        const { [id]: _answer, ...rest } = all;
        const shown = (situation: Situation) =>
          findMeasures(situation).map((one) => [one.id, one.verdict, one.leaning, one.amounts]);
        expect(shown({ ...rest, [id]: "unknown" })).toEqual(shown(rest));
      }),
      { numRuns: 600 },
    );
  });

  test("is told: what is missing, what is not known, and never asked again", () => {
    fc.assert(
      fc.property(someSituation, (situation) => {
        for (const { missing, notKnown } of findMeasures(situation)) {
          expect(missing.filter((id) => situation[id] !== undefined)).toEqual([]);
          expect(notKnown.filter((id) => situation[id] !== "unknown")).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a disease nobody could confirm decides nothing", () => {
    const open = findMeasures({ day: today, diseases: [unconfirmed] });
    const nothing = findMeasures({ day: today });
    expect(open.map(({ id, verdict }) => [id, verdict])).toEqual(
      nothing.map(({ id, verdict }) => [id, verdict]),
    );
  });
});

describe("C facts", () => {
  test("never settle a verdict alone, and are signed wherever they are shown", () => {
    fc.assert(
      fc.property(someSituation, (situation) => {
        const shown = findMeasures(situation).flatMap((one) => [
          ...one.reasons,
          ...one.amounts,
          ...one.notes,
        ]);
        const onlyC = shown.filter(({ sources }) => sources.every(({ confidence }) => confidence === "C"));
        expect(onlyC.filter(({ toConfirm }) => !toConfirm)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("a yes rests on A and B facts alone", () => {
    fc.assert(
      fc.property(someSituation, (situation) => {
        const yes = findMeasures(situation).filter(({ verdict }) => verdict === "yes");
        expect(yes.flatMap(({ reasons }) => reasons).filter(({ toConfirm }) => toConfirm)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("重度訪問介護 with everything answered stays to be confirmed", () => {
    const all = findMeasures({
      day: today,
      diseases: [disease(2)],
      age: 35,
      grade: "区分6",
      limbs: "yes",
      living: "with-family",
    });
    const heavy = all.find(({ id }) => id === "heavy-visit");
    expect([heavy?.verdict, heavy?.leaning]).toEqual(["maybe", "likely"]);
    expect(heavy?.reasons.some(({ toConfirm }) => toConfirm)).toBe(true);
  });
});
