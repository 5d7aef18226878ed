/** A figure of the sheet as whole ten-thousandths: 1.28 is 12800. Comparisons stay exact. */
export type TenThousandths = number & { readonly __unit: "ten-thousandths" };

/**
 * Reads a decimal number of any width as a whole number of its smallest unit: ("0.7", 1) → 7, (1.28, 4) → 12800.
 * Null when it is no plain number or has more decimals than allowed. Minus signs are read; ranges are the caller's.
 */
export function scaledFrom(given: unknown, decimals: number): number | null {
  if (typeof given !== "number" && typeof given !== "string") return null;
  const text = String(given).normalize("NFKC").trim().replace("−", "-");
  const [, sign, whole, fraction = ""] = /^(-?)(\d{1,9})(?:\.(\d+?)0*)?$/u.exec(text) ?? [];
  if (whole === undefined || fraction.length > decimals) return null;
  const size = Number(whole + fraction.padEnd(decimals, "0"));
  return sign === "-" && size > 0 ? -size : size;
}

/** Decimals a figure of the sheet may have. */
export const FIGURE_DECIMALS = 4;

function isFigure(scaled: number | null): scaled is TenThousandths {
  return scaled !== null;
}

/** Reads a figure of the sheet; null when it is no number or has too many decimals. */
export function readTenThousandths(given: unknown): TenThousandths | null {
  const scaled = scaledFrom(given, FIGURE_DECIMALS);
  return isFigure(scaled) ? scaled : null;
}

/** A printed threshold ("1.28"); a text that is none is a fault in a table. */
export function tenThousandthsFrom(printed: string): TenThousandths {
  const value = readTenThousandths(printed);
  if (value === null) throw new Error(`not a printed decimal: ${printed}`);
  return value;
}

/** A figure of the sheet for people and JSON: 12800 → 1.28. */
export function fromTenThousandths(value: TenThousandths): number {
  return value / 10_000;
}
