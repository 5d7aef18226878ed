import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { start, yorisoi } from "../../../test/run.ts";

const arrays = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>[]);

describe.concurrent("yorisoi disease search", () => {
  test("--json: the hits, best first, with what matched as text and its kind beside it", async () => {
    const ran = await yorisoi(["disease", "search", "ALS", "--on", "2026-11-21", "--json", "--limit", "1"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(ran.out)).toEqual([
      {
        id: "NANDO:1200002",
        name: "筋萎縮性側索硬化症",
        kana: "きんいしゅくせいそくさくこうかしょう",
        notificationNo: 2,
        list: "designated",
        score: expect.any(Number) as number,
        matchedOn: "ALS",
        matchedKind: "abbreviation",
      },
    ]);
  });

  test("for people: name, reading, list, number and why, in both languages", async () => {
    const [japanese, english, nothing] = await Promise.all([
      yorisoi(["disease", "search", "もやもあ病"]),
      yorisoi(["disease", "search", "もやもあ病", "--lang", "en"]),
      yorisoi(["disease", "search", "qwertyuiopasdf"]),
    ]);
    expect(japanese.out).toContain(" 1. もやもや病（もやもやびょう）\n    指定難病 22");
    expect(japanese.out).toContain("打ちまちがい");
    expect(english.out).toContain("designated disease 22");
    expect(nothing).toMatchObject({ code: 0 });
    expect(nothing.out).toContain("対象でないという意味ではありません");
  });

  test("--on chooses the lists of the day, in any form of a day", async () => {
    const words = ["disease", "search", "原発性胆汁性肝硬変", "--json", "--on"];
    const [before, after] = await Promise.all([
      yorisoi([...words, "H26.12.31"]),
      yorisoi([...words, "2015-01-01"]),
    ]);
    expect(arrays(before.out)[0]?.[0]).toMatchObject({ id: "2013:35", list: "2013" });
    expect(arrays(after.out)[0]?.[0]).toMatchObject({ notificationNo: 93, matchedKind: "former-name" });
  });

  test("--stdin: an array for each line, empty for an empty line, without a last line end and with a mark", async () => {
    const ran = await yorisoi(
      ["disease", "search", "--stdin", "--limit", "1"],
      "\ufeffALS\r\n\nパーキンソン病の母\n???\nSLE",
    );
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(arrays(ran.out).map(([hit]) => hit?.["notificationNo"])).toEqual([2, undefined, 6, undefined, 49]);
    expect(ran.out.split("\n")[1]).toBe("[]");
  });

  test("--stdin answers a thousand lines in order, as the single search does", async () => {
    const queries = Array.from(
      { length: 1000 },
      (_, at) => ["ALS", "もやもや", "sjogren", "せきずい"][at % 4],
    );
    const ran = await yorisoi(
      ["disease", "search", "--stdin", "--on", "2026-11-21"],
      `${queries.join("\n")}\n`,
    );
    const lines = ran.out.trimEnd().split("\n");
    expect(lines).toHaveLength(1000);
    expect(new Set(lines).size).toBe(4);
    const single = await yorisoi(["disease", "search", "sjogren", "--json", "--on", "2026-11-21"]);
    expect(`${lines[2]}\n`).toBe(single.out);
  });

  test("what has come is answered before the input ends, and a reader that stops early is no fault", async () => {
    const child = start(["disease", "search", "--stdin"]);
    child.stdin.write("ALS\n");
    const [answer] = (await once(child.stdout, "data")) as [Buffer];
    expect(arrays(answer.toString())[0]?.[0]).toMatchObject({ notificationNo: 2 });
    child.stdout.destroy();
    child.stdin.write("SLE\n".repeat(10_000));
    child.stdin.end();
    child.stdin.on("error", () => {});
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("everything that is wrong is told at once, with exit code 2", async () => {
    const [values, words, none, unknown] = await Promise.all([
      yorisoi(["disease", "search", "x", "--on", "2026-13-40", "--limit", "0"]),
      yorisoi(["disease", "search", "x", "y", "--jsn"]),
      yorisoi(["disease", "search"]),
      yorisoi(["disease", "serch", "x"]),
    ]);
    expect(values).toMatchObject({ code: 2, out: "" });
    expect(values.err).toContain("--on");
    expect(values.err).toContain("--limit 0");
    expect(words.err).toContain("--json ではありませんか");
    expect(words.err).toContain("「y」は余分です");
    expect(none).toMatchObject({
      code: 2,
      err: expect.stringContaining("さがすことば がありません") as string,
    });
    expect(unknown.err).toContain("search ではありませんか");
  });

  test("help in both languages", async () => {
    const [capability, japanese, english] = await Promise.all([
      yorisoi(["disease", "--help"]),
      yorisoi(["disease", "search", "--help"]),
      yorisoi(["disease", "search", "--help", "--lang", "en"]),
    ]);
    expect(capability.out).toContain("disease search");
    expect(japanese.out).toContain("終了コード");
    expect(english.out).toContain("Exit code");
  });
});
