/** Points or minutes as whole tenths: 14.8 is 148. Sums stay exact. */
export type Tenths = number & { readonly __unit: "tenths" };

/**
 * Reads a printed decimal ("14.8", "１４．８", "0") as whole tenths.
 * @throws Error when the text is not a number with at most one decimal: a fault in a law table, never user input.
 */
export function tenthsFrom(printed: string): Tenths {
  const match = /^(\d+)(?:\.(\d))?$/.exec(printed.normalize("NFKC"));
  if (!match) throw new Error(`not a printed decimal: ${printed}`);
  return (Number(match[1]) * 10 + Number(match[2] ?? 0)) as Tenths;
}

/** Points for people and JSON: 148 → 14.8. */
export function toDecimal(value: Tenths): number {
  return value / 10;
}

/** Points as printed, always with one decimal: 148 → "14.8". */
export function printTenths(value: Tenths): string {
  return (value / 10).toFixed(1);
}

export function sumTenths(values: Iterable<Tenths>): Tenths {
  let sum = 0;
  for (const value of values) sum += value;
  return sum as Tenths;
}
