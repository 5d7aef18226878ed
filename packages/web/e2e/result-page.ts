import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";

const run = promisify(execFile);

/** Opens a case as a file of the form and waits for its result. */
export async function openCase(page: Page, given: object): Promise<void> {
  const file = {
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(given)),
  };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.locator("#result article").waitFor();
}

/** Opens everything that opens on request in the result. */
export async function openAll(page: Page): Promise<void> {
  await page.locator("#result details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
}

/** The text of every page of the printed sheet, without spaces. Needs pdftotext (Debian: poppler-utils). */
export async function printedPages(page: Page): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "yorisoi-print-"));
  const path = join(folder, "sheet.pdf");
  try {
    await page.pdf({ path, format: "A4", preferCSSPageSize: true });
    const { stdout } = await run("pdftotext", ["-raw", path, "-"]);
    return stdout
      .split("\f")
      .map((text) => text.replace(/\s+/gu, ""))
      .filter(Boolean);
  } finally {
    await rm(folder, { recursive: true });
  }
}
