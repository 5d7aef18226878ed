import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headerLine, jsonOf, lightCase, lightRow } from "../../test/cases.ts";
import { program, temporaryFolder, yorisoi } from "../../test/run.ts";

const cases = headerLine + lightRow("A");

/** Runs with a file as standard input or output, as a shell's `<` and `>>` do. */
function redirected(words: readonly string[], at: 0 | 1, file: string, flags: "r" | "a") {
  const descriptor = openSync(file, flags);
  const { status, stderr } = spawnSync(process.execPath, [program, "grade", ...words], {
    stdio: [at === 0 ? descriptor : "pipe", at === 1 ? descriptor : "pipe", "pipe"],
    encoding: "utf8",
  });
  closeSync(descriptor);
  return { status, stderr };
}

describe.concurrent("yorisoi grade: input that is none", () => {
  test("results never go into the input, through a redirection either", () => {
    using folder = temporaryFolder();
    const file = folder.write("a.csv", cases);
    const runs = [redirected(["--output", file], 0, file, "r"), redirected([file], 1, file, "a")];
    for (const { status, stderr } of runs) {
      expect(status).toBe(2);
      expect(stderr).toContain("入力と同じファイルには書けません");
    }
    expect(readFileSync(file, "utf8")).toBe(cases);
  });

  test("UTF-16 without a mark, EUC-JP, ISO-2022-JP and pictures are no text", async () => {
    const inputs = [
      Buffer.from(cases, "utf16le"),
      Buffer.from("id,\xbf\xb2\xca\xd6\xa4\xea\n", "latin1"),
      Buffer.from("id,\u001b$B?2JV$j\u001b(B\n"),
      Buffer.from("\x89PNG\r\n\u001a\n\0\0\0\rIHDR", "latin1"),
    ];
    for (const ran of await Promise.all(inputs.map((input) => yorisoi(["grade"], input)))) {
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toContain("文字として読めません");
    }
  });

  test("a file without any known column has one problem, not a hundred", async () => {
    const { code, lines } = await yorisoi(["grade", "--out", "ndjson"], "<!DOCTYPE html>\n<p>\n");
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ line: 1, problems: [{ code: "no-known-column" }] }, { line: 2 }]);
    expect(lines[0]?.["problems"]).toHaveLength(1);
  });

  test("JSON under the name of a CSV file is read; CSV called JSON is refused with what to write", async () => {
    using folder = temporaryFolder();
    const [json, csv] = await Promise.all([
      yorisoi(["grade", folder.write("a.csv", `${jsonOf("A", lightCase)}\n`)]),
      yorisoi(["grade", "--format", "json"], cases),
    ]);
    expect(json).toMatchObject({ code: 0, lines: [{ id: "A", grade: "非該当" }] });
    expect(csv).toMatchObject({ code: 2, out: "" });
    expect(csv.err).toContain("--format csv");
  });

  test("a first line that is no JSON is a bad line among the cases", async () => {
    const ran = await yorisoi(["grade"], `ただの文\n${jsonOf("B", lightCase)}\n`);
    expect(ran.lines).toMatchObject([{ line: 1, problems: [{ code: "not-json" }] }, { id: "B" }]);
  });

  test("nothing in, nothing out: no header for an empty input of unknown form", async () => {
    expect(await yorisoi(["grade"])).toMatchObject({ code: 0, out: "" });
    expect(await yorisoi(["grade", "--out", "csv"])).toMatchObject({ out: expect.stringMatching(/^line,/) });
  });

  test("a byte order mark says more than --encoding", async () => {
    const ran = await yorisoi(["grade", "--encoding", "shift_jis"], `\ufeff${cases}`);
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining("区分を出した 1") });
  });

  test("--lang en: problems of lines, headers and inputs in English", async () => {
    const [json, csv] = await Promise.all([
      yorisoi(["grade", "--lang", "en"], `{"id":1,}\n${jsonOf("A", { ...lightCase, 寝返り: "9" })}\n`),
      yorisoi(["grade", "--lang", "en"], `${headerLine.replace("寝返り", "x")}${lightRow("A")}`),
    ]);
    expect(json.lines).toMatchObject([
      { problems: [{ message: 'This is not JSON (character 9, "}"). Please correct it there.' }] },
      { problems: [{ message: expect.stringContaining('"9" is not an answer to "寝返り"') }] },
    ]);
    expect(csv.out).toContain('There is no column ""x"".');
    expect(csv.err).toContain("the header has problems");
  });
});
