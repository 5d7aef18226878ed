import { describe, expect, it } from "vitest";
import { judgeLockout } from "./lockout.ts";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21) + minutes * 60_000);
const failed = (times: number) => Array.from({ length: times }, (_, place) => at(-place));

describe("judgeLockout", () => {
  it.each([
    [0, 0],
    [1, 0],
    [5, 0],
    [6, 1],
    [7, 5],
    [8, 15],
    [9, 60],
    [10, 60],
    [100, 60],
  ])("after %i failures waits %i minutes from the last", (times, minutes) => {
    const failures = failed(times);
    const expected = minutes === 0 ? { locked: false } : { locked: true, until: at(minutes) };
    expect(judgeLockout({ failures, now: at(0) })).toEqual(expected);
    expect(judgeLockout({ failures: failures.toReversed(), now: at(0) })).toEqual(expected);
  });

  it("ends at the named time, not before", () => {
    const failures = failed(6);
    const judge = (now: Date) => judgeLockout({ failures, now }).locked;
    expect([judge(new Date(at(1).getTime() - 1)), judge(at(1)), judge(at(2))]).toEqual([true, false, false]);
  });

  it("remembers failures after a wait is over", () => {
    const failures = [...failed(6), at(2)];
    expect(judgeLockout({ failures, now: at(3) })).toEqual({ locked: true, until: at(7) });
  });

  it("forgets all before a success", () => {
    expect(judgeLockout({ failures: failed(9), lastSuccess: at(0), now: at(0) })).toEqual({ locked: false });
    const failures = [...failed(9), ...[1, 2, 3, 4, 5].map(at)];
    expect(judgeLockout({ failures, lastSuccess: at(0), now: at(5) })).toEqual({ locked: false });
    const one = judgeLockout({ failures: [...failures, at(6)], lastSuccess: at(0), now: at(6) });
    expect(one).toEqual({ locked: true, until: at(7) });
    expect(judgeLockout({ failures: failed(6), lastSuccess: null, now: at(0) }).locked).toBe(true);
  });
});
