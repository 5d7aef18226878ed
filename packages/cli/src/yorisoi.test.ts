import { describe, expect, test } from "vitest";
import { yorisoi } from "../test/run.ts";

describe.concurrent("yorisoi", () => {
  test("without a word, or with --help, it says what it can do, in Japanese and in English", async () => {
    const [bare, help, english] = await Promise.all([
      yorisoi([]),
      yorisoi(["--help"]),
      yorisoi(["--help", "--lang", "en"]),
    ]);
    expect(bare).toMatchObject({ code: 0, out: help.out });
    expect(help.out).toContain("使い方");
    expect(english.out).toContain("Usage");
  });

  test("--version", async () => {
    expect(await yorisoi(["--version"])).toMatchObject({ code: 0, out: "yorisoi 0.1.0\n" });
  });

  test("an unknown command or option: what, and what to write instead", async () => {
    const [command, option, english, language] = await Promise.all([
      yorisoi(["graed"]),
      yorisoi(["--versoin"]),
      yorisoi(["--lang=en", "graed"]),
      yorisoi(["grade", "--lang", "fr"]),
    ]);
    expect(command).toMatchObject({ code: 2, out: "" });
    expect(command.err).toContain("「graed」という命令はありません。grade ではありませんか。");
    expect(option.err).toContain("--version ではありませんか");
    expect(language).toMatchObject({ code: 2, err: expect.stringContaining("ja か en") as string });
    expect(english.err).toContain("Did you mean grade?");
  });
});
