import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csv, facts, type ListScene, openListScene } from "../../test/list-scene.ts";
import { program } from "../../test/run.ts";
import { shiftJis } from "../../test/shift-jis.ts";

let scene: ListScene;
beforeAll(async () => {
  scene = await openListScene();
});
afterAll(() => scene.close());

describe("a dry run", () => {
  it("shows what would change and writes nothing", async () => {
    const before = await scene.stored();
    const file = scene.folder.write("list.csv", csv);
    const { code, out, err } = await scene.run(["import", file, ...facts]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("3 行（UTF-8）");
    expect(out).toContain("2025-04-01 から 2026-04-01 の前日まで");
    expect(out).toContain("公の数: 376（-373）");
    expect(out).toMatch(/カタログにない名前[^\n]*: 1\n {2}4行目 見本新疾患/);
    expect(out).toContain("まだ何も書いていません");
    expect(await scene.stored()).toEqual(before);
  });

  it("reads Shift_JIS, with empty lines above, and says so", async () => {
    const file = scene.folder.write("sjis.csv", shiftJis(`\r\n\r\n${csv.replaceAll("\n", "\r\n")}`));
    const { code, out } = await scene.run(["import", file, ...facts, "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("3 rows (Shift_JIS)");
    expect(out).toContain("line 6 見本新疾患");
    expect(out).toContain("Nothing is written yet");
  });

  it("needs no database", async () => {
    const file = scene.folder.write("list.csv", csv);
    const child = spawn(process.execPath, [program, "disease", "import", file, ...facts], {
      env: { PATH: process.env["PATH"], YORISOI_DATA: scene.folder.path("nothing-here") },
    });
    const out = (await child.stdout.toArray()).join("");
    expect(out).toContain("前に読みこんだ一覧とは比べていません");
  });
});

describe("what cannot be read", () => {
  it("is listed as a whole, words and rows, each with its line, and nothing is written", async () => {
    const before = await scene.stored();
    const bad = "番号,疾病名,ふりがな,色\n0,球脊髄性筋萎縮症,キュウ,赤\n,,,青\n3,球脊髄性筋萎縮症,,\n";
    const words = [
      "import",
      scene.folder.write("bad.csv", bad),
      "--edition",
      "2025-02-30",
      "--until",
      "x",
      "--write",
    ];
    const { code, out, err } = await scene.run(words);
    expect([code, out]).toEqual([2, ""]);
    for (const problem of [
      /--edition: 2025年2月30日はありません/,
      /--until: 「x」は日として読めません/,
      /--source に、どこから/,
      /見出し「色」は読めません/,
      /2行目の番号「0」/,
      /2行目のふりがな「キュウ」/,
      /3行目に疾病名がありません/,
      /4行目の「球脊髄性筋萎縮症」は、2行目にもあります/,
    ])
      expect(err).toMatch(problem);
    expect(await scene.stored()).toEqual(before);
  });

  it.each([
    ["a spreadsheet", Buffer.from("PK\u0003\u0004"), /表計算ソフトのファイル/],
    ["no list", "", /病名の行がありません/],
    ["a list without names", "番号\n1\n", /「疾病名」の列がありません/],
    ["a name with a lost character", "疾病名\n亜急性硬化性全脳?\n", /2行目[^\n]*字が失われています/],
    ["days before the law", csv, /2013-04-01 からです/, ["--edition", "2012-01-01", "--source", "見本"]],
    ["an end before the beginning", csv, /--edition より後の日/, [...facts, "--until", "2024-01-01"]],
  ])("%s", async (_, content, message, words = facts) => {
    const { code, out, err } = await scene.run(["import", scene.folder.write("x.csv", content), ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it("a file that is not there, and an option that does not exist", async () => {
    expect((await scene.run(["import", scene.folder.path("none.csv"), ...facts])).err).toContain(
      "見つかりません",
    );
    expect((await scene.run(["import", "x.csv", "--complet"])).err).toContain("--complete ではありませんか");
    expect((await scene.run(["imported", "--write"])).err).toContain("--remove");
  });
});

it("the commands explain themselves in both languages", async () => {
  for (const word of ["import", "imported", "check", "show"]) {
    const [japanese, english] = [
      await scene.run([word, "--help"]),
      await scene.run([word, "--help", "--lang", "en"]),
    ];
    expect(japanese).toMatchObject({ code: 0, out: expect.stringContaining("使い方") });
    expect(english.out).toContain("Usage");
    expect(english.out).toContain(`yorisoi disease ${word}`);
  }
});
