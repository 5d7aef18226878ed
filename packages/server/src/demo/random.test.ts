import { describe, expect, it } from "vitest";
import { between, randomFrom } from "./random.ts";

const first = (seed: number, stream: number) => Array.from({ length: 5 }, randomFrom(seed, stream));

describe("seeded chance", () => {
  it("is the same for the same seed and stream, and another for another", () => {
    expect(first(1, 7)).toEqual(first(1, 7));
    expect(first(1, 7)).not.toEqual(first(2, 7));
    expect(first(1, 7)).not.toEqual(first(1, 8));
  });

  it("spreads evenly, also over the first numbers of neighbouring streams", () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let stream = 0; stream < 20_000; stream++) {
      const at = between(randomFrom(1, stream), 0, 9);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(1_800);
    expect(Math.max(...counts)).toBeLessThan(2_200);
  });
});
