import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GreyImage, readPng, writePng } from "./grey-image.ts";

/**
 * Golden images: pages somebody has looked at. Renew them after a change of a template, look at each, and commit:
 * `YORISOI_GOLDEN=renew npx vitest run --project unit packages/server/src/printing/golden.test.ts`
 */
const folder = fileURLToPath(new URL("./golden/", import.meta.url));

export const isRenewing = process.env["YORISOI_GOLDEN"] === "renew";

/** Dots an inch: a sheet of A4 is 496 by 702, where a line of 9 points can still be read. */
export const DOTS = 60;

const fileOf = (name: string, page: number): string => `${name}-${page}.png`;
const filesOf = (name: string): string[] =>
  readdirSync(folder).filter((file) => new RegExp(`^${name}-\\d+\\.png$`, "u").test(file));

/** Replaces the images of a sheet. */
export function renew(name: string, pages: readonly GreyImage[]): void {
  mkdirSync(folder, { recursive: true });
  for (const file of filesOf(name)) rmSync(folder + file);
  for (const [at, page] of pages.entries()) writeFileSync(folder + fileOf(name, at + 1), writePng(page));
}

/** The images of a sheet, page by page. */
export function goldenOf(name: string): GreyImage[] {
  return filesOf(name).map((_, at) => readPng(readFileSync(folder + fileOf(name, at + 1))));
}

/** Greys by which two renderers of poppler may draw the edge of a letter differently, of 15. */
const EDGE = 5;

/**
 * Pixels that are not what they were. A letter may lie up to a pixel beside its place in another release of the renderer:
 * a grey counts as the same when it lies between the darkest and the lightest around it, give or take an edge.
 */
export function differing(golden: GreyImage, seen: GreyImage): number {
  if (golden.width !== seen.width || golden.height !== seen.height) return Number.POSITIVE_INFINITY;
  const { width } = golden;
  const isSame = (at: number, grey: number): boolean => {
    if (Math.abs((golden.pixels[at] ?? 15) - grey) <= 1) return true;
    let [darkest, lightest] = [15, 0];
    for (const row of [-width, 0, width]) {
      for (const column of [-1, 0, 1]) {
        const near = golden.pixels[at + row + column] ?? 15;
        darkest = Math.min(darkest, near);
        lightest = Math.max(lightest, near);
      }
    }
    return grey >= darkest - EDGE && grey <= lightest + EDGE;
  };
  let count = 0;
  for (const [at, grey] of seen.pixels.entries()) if (!isSame(at, grey)) count++;
  return count;
}
