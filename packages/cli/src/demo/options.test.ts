import { describe, expect, it } from "vitest";
import { demoOptions } from "./options.ts";

describe("yorisoi demo", () => {
  it("makes a thousand people of seed 1 unless told otherwise", () => {
    expect(demoOptions([], "ja")).toEqual({ help: false, people: 1000, seed: 1 });
    expect(demoOptions(["--people", "5", "--seed=9"], "ja")).toEqual({ help: false, people: 5, seed: 9 });
  });

  it.each([
    [["--people", "0"], "--people には 1 から"],
    [["--people", "many"], "--people には 1 から"],
    [["--seed", "-3"], "--seed には 1 から"],
    [["--peple", "5"], "--people ではありませんか"],
    [["a.csv"], "ファイルは要りません"],
  ])("says what is wrong with %j", (words, said) => {
    expect(demoOptions(words, "ja")).toContain(said);
  });
});
