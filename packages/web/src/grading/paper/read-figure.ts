import type { Figure } from "./figure.ts";

/** What a typed figure is: not there yet, a number, or something that is none, and why. */
export type FigureReading =
  | { readonly is: "empty" }
  | { readonly is: "number"; readonly value: number; readonly text: string }
  | { readonly is: "no-number" | "too-fine" | "too-small" | "too-large" };

/** Half width, with a point where a Japanese keyboard gives 「。」, without the unit and spaces. */
function plain(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[。｡]/gu, ".")
    .replace(/[−‐―ー]/gu, "-")
    .replace(/(?:分|点)$/u, "");
}

/** Reads a figure as people type it, in any width: ０．７分, 23。8, 1.28. */
export function readFigure(typed: string, { decimals, least, most }: Figure): FigureReading {
  const text = plain(typed);
  if (text === "") return { is: "empty" };
  const parts = /^-?\d{1,9}(?:\.(\d*))?$/u.exec(text);
  if (!parts) return { is: "no-number" };
  if ((parts[1] ?? "").replace(/0+$/u, "").length > decimals) return { is: "too-fine" };
  const value = Number(text);
  if (value < least) return { is: "too-small" };
  if (value > most) return { is: "too-large" };
  return { is: "number", value, text: String(value) };
}
