import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("all options in one line", () => {
  const words =
    "--format csv --out=ndjson --output x --edition 2013 --fill-first --encoding SJIS --jobs 3 --quiet a b";
  expect(readOptions(words.split(" "), "ja")).toEqual({
    ok: true,
    value: {
      help: false,
      quiet: true,
      fillFirst: true,
      explain: false,
      format: "csv",
      out: "ndjson",
      output: "x",
      edition: "2013",
      encoding: "shift_jis",
      jobs: 3,
      files: ["a", "b"],
    },
  });
});

test("nothing said: standard input and everything found out", () => {
  expect(readOptions([], "ja")).toMatchObject({ value: { format: null, encoding: null, files: ["-"] } });
});

test("every fault is told at once, each with what to write instead", () => {
  const words = "--fil-first --format xml --jobs 0 --quiet=yes -x --output --edition".split(" ");
  expect(readOptions(words, "ja")).toEqual({
    ok: false,
    faults: [
      "「--fil-first」という指定はありません。--fill-first ではありませんか。",
      "--format の「xml」は使えません。ndjson, csv, json のどれかを書いてください。",
      "--jobs には 1 から 64 までの数を書いてください。",
      "--quiet には値を付けません。",
      expect.stringContaining("「-x」という指定はありません"),
      "--output には値が要ります。",
    ],
  });
});
