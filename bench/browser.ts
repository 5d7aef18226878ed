import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { startBrowser } from "../packages/web/e2e/browser.ts";

/** The rules as one script, bundled the way the page is. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      lib: {
        entry: join(import.meta.dirname, "browser-entry.ts"),
        formats: ["iife"],
        name: "bench",
        fileName: "bench",
      },
    },
  });
  return readFileSync(join(folder, "bench.iife.js"), "utf8");
}

/** One grading, and one key stroke's work (grading, explanation and every what-if), in the browser. */
export async function gradeInBrowser(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "yorisoi-browser-"));
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle(folder) });
    const [once, stroke] = await page.evaluate<[number, number]>("bench.measure()");
    console.log(`browser, one grading: ${(once * 1000).toFixed(2)} µs   goal: under 1000 µs`);
    console.log(`browser, grading, explanation and all what-ifs: ${stroke.toFixed(2)} ms`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
