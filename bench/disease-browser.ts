import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { startBrowser } from "../packages/web/e2e/browser.ts";

async function bundle(folder: string, entry: string): Promise<string> {
  const lib = {
    entry: join(import.meta.dirname, entry),
    formats: ["iife" as const],
    name: "bench",
    fileName: entry,
  };
  await build({
    configFile: false,
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: false, minify: true, lib },
  });
  return readFileSync(join(folder, `${entry}.iife.js`), "utf8");
}

/** Building, searching and the bytes to load, in Chromium. */
export async function searchInBrowser(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "yorisoi-disease-"));
  const browser = await startBrowser();
  try {
    const bytes = gzipSync(await bundle(folder, "disease-payload-entry.ts"), { level: 9 }).length;
    console.log(`catalogue and search: ${(bytes / 1000).toFixed(0)} kB gzip   goal: under 600 kB`);
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle(folder, "disease-browser-entry.ts") });
    const figures = await page.evaluate<readonly number[]>("bench.measure()");
    const [first, best, middle, slow, worst, count] = figures.map((figure) => figure.toFixed(2));
    console.log(
      `browser, building the index: first ${first} ms, best of five ${best} ms   goal: under 150 ms`,
    );
    console.log(
      `browser, ${Number(count)} queries: p50 ${middle} ms, p99 ${slow} ms, slowest ${worst} ms   goal: p99 under 2 ms`,
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
