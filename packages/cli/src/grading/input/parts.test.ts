import fc from "fast-check";
import { expect, test } from "vitest";
import type { Format } from "../options.ts";
import { Intake, LONGEST, Spare } from "./intake.ts";
import { partsOf } from "./parts.ts";
import type { Source } from "./source.ts";

/** Gives its pieces one by one; an empty piece is a silence. */
function sourceOf(pieces: readonly Buffer[]): Source {
  const rest = [...pieces];
  return {
    read: async (into) => {
      const piece = rest.shift();
      if (!piece) return -1;
      const count = piece.copy(into);
      if (count < piece.length) rest.unshift(piece.subarray(count));
      return count;
    },
    close: async () => {},
  };
}

async function cut(pieces: readonly Buffer[], format: Format, isArray = false) {
  const intake = new Intake(sourceOf(pieces), new Spare());
  const records: [number, string][] = [];
  const broken: [number, string][] = [];
  let urgent = 0;
  for await (const part of partsOf(intake, { format, encoding: null, firstLine: 1, isArray })) {
    if (part.kind === "records") records.push([part.firstLine, part.bytes.toString()]);
    else broken.push([part.line, part.problem.code]);
    if (part.kind === "records" && part.urgent) urgent++;
  }
  return { records, broken, urgent, text: records.map(([, text]) => text).join("") };
}

test("however the bytes arrive, the parts are the whole input, cut at record ends, with their line numbers", async () => {
  const pieces = fc.array(fc.constantFrom('a,"b\nc"\n', "d", ",e\r\n", "", "表", "\n"), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(pieces, async (texts) => {
      const whole = texts.join("");
      const { records, text, broken } = await cut(
        texts.map((piece) => Buffer.from(piece)),
        "csv",
      );
      expect(broken).toEqual([]);
      expect(text).toBe(whole === "" || whole.endsWith("\n") ? whole : `${whole}\n`);
      let before = "";
      for (const [firstLine, part] of records) {
        expect(firstLine).toBe(before.split("\n").length);
        expect(part.endsWith("\n")).toBe(true);
        before += part;
      }
    }),
  );
});

test("a silence hands on what is there", async () => {
  const { records, urgent } = await cut([Buffer.from("a\nb"), Buffer.alloc(0), Buffer.from("c\n")], "ndjson");
  expect(records).toEqual([
    [1, "a\n"],
    [2, "bc\n"],
  ]);
  expect(urgent).toBe(1);
});

test("a quote that is never closed costs its own line only", async () => {
  const { text, broken } = await cut([Buffer.from('a,b\n"c,d\ne,f\n')], "csv");
  expect(text).toBe("a,b\ne,f\n");
  expect(broken).toEqual([[2, "quote-not-closed"]]);
});

test("a line beyond all measure is told and passed; the next ones are read, with the right number", async () => {
  const huge = Buffer.alloc(LONGEST * 2, "x");
  const { text, records, broken } = await cut([Buffer.from("a\n"), huge, Buffer.from("\nb\n")], "ndjson");
  expect(broken).toEqual([[2, "line-too-long"]]);
  expect(text).toBe("a\nb\n");
  expect(records.at(-1)).toEqual([3, "b\n"]);
});

test("a line of many megabytes is still a line", async () => {
  const large = Buffer.alloc(LONGEST / 2, "x");
  const { broken, text } = await cut([large, Buffer.from("\nb\n")], "ndjson");
  expect(broken).toEqual([]);
  expect(text).toHaveLength(LONGEST / 2 + 3);
});

test("a JSON document that ends too early is told", async () => {
  expect((await cut([Buffer.from('{"a":')], "json")).broken).toEqual([[1, "json-not-closed"]]);
  expect((await cut([Buffer.from('[{"a":1},\n{"b":2}\n')], "json", true)).broken).toEqual([
    [2, "json-not-closed"],
  ]);
  expect((await cut([Buffer.from('[{"a":1}]')], "json", true)).broken).toEqual([]);
});
