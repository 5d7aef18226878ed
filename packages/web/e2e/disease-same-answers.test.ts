import { join } from "node:path";
import { diseases } from "@yorisoi/rules/disease/catalogue";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";
import { answersTo } from "./disease-answers.ts";

/** The search as the browser gets it: one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, "disease-answers.ts"), formats: ["iife"], name: "disease" },
    },
  });
  const [made] = Array.isArray(built) ? built : [];
  const [chunk] = made?.output ?? [];
  if (chunk?.type !== "chunk") throw new Error("the search was not built");
  return chunk.code;
}

/** Every kind of name, each also with its second letter left out, and sentences. */
const queries = [
  ...diseases
    .filter((_, at) => at % 33 === 0)
    .flatMap(({ name, kana, english, otherNames }) => [name, kana, english, otherNames[0] ?? ""])
    .filter(Boolean)
    .flatMap((text) => [text, text.slice(0, 1) + text.slice(2)]),
  "母がパーキンソン病と言われました",
  "目や口が乾く",
  "魚のような肌でうろこが落ちる",
  "ＡＬＳ",
  "kinishukusei",
  "ﾍﾞｰﾁｪｯﾄ病",
  "クーロン病",
  "🍣",
];

let browser: Browser;
let content: string;
beforeAll(async () => {
  [browser, content] = await Promise.all([startBrowser(), bundle()]);
});
afterAll(async () => {
  await browser?.close();
});

it.each(["2026-11-21", "2014-06-01"])("Chromium answers as Node does, on the lists of %s", async (on) => {
  const page = await browser.newPage();
  await page.addScriptTag({ content });
  const inBrowser = await page.evaluate(
    ([texts, day]) => JSON.stringify(Reflect.get(window, "disease").answersTo(texts, day)),
    [queries, on] as const,
  );
  expect(queries.length).toBeGreaterThan(500);
  expect(JSON.parse(inBrowser)).toEqual(answersTo(queries, on));
  await page.close();
});
