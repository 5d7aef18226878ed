import { execFileSync } from "node:child_process";
import { type GreyImage, readPages } from "./grey-image.ts";

// What a reader other than ours makes of a PDF: poppler (Debian package poppler-utils).

function run(command: string, options: readonly string[], pdf: Uint8Array): Buffer {
  return execFileSync(command, [...options, "-"], {
    input: pdf,
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "ignore"],
  });
}

/** The text one gets by selecting everything, without white space. */
export function textOf(pdf: Uint8Array): string {
  return execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, maxBuffer: 1 << 28 })
    .toString()
    .replaceAll(/\s/gu, "");
}

/** A word with its box, in points from the top left of its page. */
export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const box =
  /<page|<word xMin="(?<left>[-\d.]+)" yMin="(?<top>[-\d.]+)" xMax="(?<right>[-\d.]+)" yMax="(?<bottom>[-\d.]+)">(?<text>[^<]*)</gu;

/** Every word of a PDF with its box. */
export function wordsOf(pdf: Uint8Array): Word[] {
  const html = execFileSync("pdftotext", ["-bbox", "-", "-"], { input: pdf, maxBuffer: 1 << 28 }).toString();
  let page = 0;
  return [...html.matchAll(box)].flatMap(({ groups }): Word[] => {
    if (groups?.["text"] === undefined) {
      page++;
      return [];
    }
    const [left, top, right, bottom] = ["left", "top", "right", "bottom"].map((side) => Number(groups[side]));
    return [
      { page, text: groups["text"], left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 },
    ];
  });
}

/** The pages as a printer would draw them. */
export function picturesOf(pdf: Uint8Array, dotsPerInch: number): GreyImage[] {
  return readPages(run("pdftoppm", ["-gray", "-r", String(dotsPerInch)], pdf));
}

/** A font in a PDF. */
export interface Font {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly isSubset: boolean;
  readonly hasText: boolean;
}

/** The fonts of a PDF. */
export function fontsOf(pdf: Uint8Array): Font[] {
  const [, , ...lines] = run("pdffonts", [], pdf).toString().trimEnd().split("\n");
  return lines.map((line) => {
    const [name = ""] = line.split(" ");
    const [embedded, subset, unicode] = line.trim().split(/\s+/).slice(-5);
    return { name, isEmbedded: embedded === "yes", isSubset: subset === "yes", hasText: unicode === "yes" };
  });
}

/** What a viewer says of a PDF: 「Title」, 「Pages」, 「Tagged」, 「Page size」 … */
export function factsOf(pdf: Uint8Array): ReadonlyMap<string, string> {
  const lines = run("pdfinfo", [], pdf).toString().trimEnd().split("\n");
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
}
