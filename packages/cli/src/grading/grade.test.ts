import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headerLine, jsonOf, lightCase, lightRow, manyRows } from "../../test/cases.ts";
import { start, temporaryFolder, yorisoi } from "../../test/run.ts";

const good = (id: string) => jsonOf(id, lightCase);

describe.concurrent("yorisoi grade: files, streams and exit codes", () => {
  test("nothing to do is said, and is no fault", async () => {
    const [empty, blank, only] = await Promise.all([
      yorisoi(["grade"]),
      yorisoi(["grade"], "\n \n"),
      yorisoi(["grade", "--quiet"], headerLine),
    ]);
    expect(empty).toMatchObject({ code: 0 });
    expect(empty.err).toContain("入力が空です");
    expect(empty.err).toContain("読んだ行 0");
    expect(blank).toMatchObject({ code: 0 });
    expect(only.err).toBe("「標準入力」: 見出しだけで、事例の行がありません。計算するものがありません。\n");
  });

  test("several files: each with its own form, bad lines with their file", async () => {
    using folder = temporaryFolder();
    const files = [
      folder.write("a.csv", headerLine + lightRow("A")),
      folder.write("b.jsonl", `${good("B")}\n{}\n`),
    ];
    const ran = await yorisoi(["grade", "--out", "ndjson", ...files]);
    expect(ran.lines).toMatchObject([{ id: "A" }, { id: "B" }, { file: files[1], line: 2 }]);
  });

  test("--output writes a file, and never over the input", async () => {
    using folder = temporaryFolder();
    const cases = folder.write("a.csv", headerLine + lightRow("A"));
    const answers = folder.path("out.csv");
    const [written, refused] = await Promise.all([
      yorisoi(["grade", cases, "--output", answers]),
      yorisoi(["grade", cases, "--output", cases]),
    ]);
    expect(written).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(answers, "utf8")).toContain("2,A,2014,非該当");
    expect(refused.code).toBe(2);
    expect(readFileSync(cases, "utf8")).toBe(headerLine + lightRow("A"));
  });

  test("wrong options and unreadable files: exit code 2 and what to do, before anything is written", async () => {
    using folder = temporaryFolder();
    const answers = folder.path("out.csv");
    const [option, missing, utf16, unwritable] = await Promise.all([
      yorisoi(["grade", "--fil-first"]),
      yorisoi(["grade", "--output", answers, folder.path("nowhere.csv"), folder.path("")]),
      yorisoi(["grade"], Buffer.from(`\ufeff${headerLine}`, "utf16le")),
      yorisoi(["grade", "--output", folder.path("no/such/out.csv")]),
    ]);
    expect(option).toMatchObject({ code: 2, out: "" });
    expect(option.err).toContain("--fill-first ではありませんか");
    expect(missing.code).toBe(2);
    expect(missing.err).toContain("見つかりません");
    expect(missing.err).toContain("フォルダーです");
    expect(() => readFileSync(answers)).toThrow("ENOENT");
    expect(utf16).toMatchObject({ code: 2, out: "" });
    expect(utf16.err).toContain("UTF-16");
    expect(unwritable).toMatchObject({ code: 2 });
  });

  test("what was saved as something other than CSV is refused with what to do", async () => {
    const inputs = [
      Buffer.from("PK\u0003\u0004..."),
      headerLine.replaceAll(",", "\t"),
      headerLine.replace("\n", "\rA,"),
    ];
    const [excel, tabs, old] = await Promise.all(inputs.map((input) => yorisoi(["grade"], input)));
    expect([excel?.code, tabs?.code, old?.code]).toEqual([2, 2, 2]);
    expect(excel?.err).toContain("表計算ソフトのファイルです");
    expect(tabs?.err).toContain("カンマ区切りではありません");
    expect(old?.err).toContain("改行が古い形式");
  });

  test("a reader that stops early, as head does, ends the run quietly", async () => {
    using folder = temporaryFolder();
    const child = start(["grade", folder.write("cases.csv", manyRows(12_000))]);
    let err = "";
    child.stderr.on("data", (bytes: Buffer) => (err += bytes.toString()));
    child.stdin.end();
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(err).toBe("");
  });

  test("what has come is answered before the input ends, and an interruption tells the counts", async () => {
    const child = start(["grade"]);
    let err = "";
    child.stderr.on("data", (bytes: Buffer) => (err += bytes.toString()));
    child.stdin.write(`${good("A")}\n`);
    const [answer] = (await once(child.stdout, "data")) as [Buffer];
    expect(JSON.parse(answer.toString())).toMatchObject({ id: "A", grade: "非該当" });
    child.stdin.write(good("B").slice(0, 50));
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([130, null]);
    expect(err).toBe("中断しました。ここまでの件数: 読んだ行 1、区分を出した 1、問題のある行 0\n");
  });

  test("help in both languages", async () => {
    const [japanese, english] = await Promise.all([
      yorisoi(["grade", "--help"]),
      yorisoi(["grade", "--help", "--lang", "en"]),
    ]);
    expect(japanese.out).toContain("終了コード");
    expect(english.out).toContain("exit code");
  });
});
