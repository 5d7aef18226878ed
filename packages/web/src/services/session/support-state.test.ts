import { describe, expect, it } from "vitest";
import {
  answered,
  askedAgain,
  back,
  canGoBack,
  emptyState,
  forward,
  heldAt,
  putOff,
  questionAt,
  questionsLeft,
  readState,
  takenBack,
  withSituation,
  writeState,
} from "./support-state.ts";

const today = "2026-11-21";
const empty = emptyState(today);
/** Answers and goes on, as the page does it. */
const give = (state: typeof empty, id: Parameters<typeof answered>[1], answer: unknown) =>
  forward(heldAt(answered(state, id, answer), id));

describe("the way through the questions", () => {
  it("begins with the disease, then the age, then what is hard", () => {
    expect(questionAt(empty)?.id).toBe("diseases");
    const aged = give(give(empty, "diseases", "unknown"), "age", 45);
    expect(aged.trail).toEqual(["diseases", "age"]);
    expect(questionAt(aged)?.id).toBe("difficulties");
    expect(canGoBack(empty)).toBe(false);
  });

  it("goes back over what was answered and forward again without losing an answer", () => {
    const third = give(give(empty, "diseases", "unknown"), "age", 45);
    const first = back(back(third));
    expect(questionAt(first)?.id).toBe("diseases");
    expect(back(first)).toEqual(first);
    expect(questionAt(forward(first))?.id).toBe("age");
    expect(questionAt(forward(forward(first)))?.id).toBe("difficulties");
    expect(forward(forward(first)).situation).toEqual(third.situation);
  });

  it("stays at a question while its answer changes", () => {
    const held = heldAt(answered(empty, "diseases", "unknown"), "diseases");
    expect(questionAt(held)?.id).toBe("diseases");
    expect(questionAt(takenBack(held, "diseases"))?.id).toBe("diseases");
  });

  it("puts a question off until it is asked for, which is neither no nor unknown", () => {
    const off = putOff(empty, "diseases");
    expect(off.situation).toEqual({ day: today });
    expect(questionAt(off)?.id).toBe("age");
    expect(questionsLeft(off).map(({ id }) => id)).not.toContain("diseases");
    expect(questionAt(back(off))?.id).toBe("diseases");
    expect(questionAt(askedAgain(off))?.id).toBe("diseases");
    expect(give(back(off), "diseases", "unknown").later).toEqual([]);
  });

  it("takes no answer that its question does not have", () => {
    expect(answered(empty, "age", "old")).toBe(empty);
    expect(answered(empty, "age", 999)).toBe(empty);
  });
});

describe("what is kept in the tab", () => {
  it("comes back as it was, for today", () => {
    const state = { ...putOff(give(empty, "age", 45), "living"), chosen: ["home-care"] as const };
    expect(readState(writeState(state), today)).toEqual(state);
    expect(readState(writeState(state), "2026-11-22").situation).toEqual({ day: "2026-11-22", age: 45 });
  });

  it.each([null, "", "[]", "{", '{"situation":{"age":"x"}}', '{"situation":{},"trail":5}'])(
    "is empty when it cannot be read: %s",
    (text) => {
      expect(readState(text, today)).toEqual(empty);
    },
  );

  it("leaves out what this release does not know", () => {
    const text = JSON.stringify({ situation: { age: 45 }, trail: ["age", "gone"], chosen: ["gone"] });
    expect(readState(text, today)).toMatchObject({ trail: ["age"], chosen: [], at: null });
  });
});

it("takes the answers of a file for today", () => {
  const { situation } = answered(answered(empty, "age", 45), "diseases", "unknown");
  const old = { ...situation, day: emptyState("2025-01-01").situation.day };
  expect(withSituation(empty, old)).toMatchObject({ situation, trail: ["diseases", "age"] });
});
