import { toDecimal, type Tenths } from "@yorisoi/rules/grading";

/** No group has as many points. */
const MOST = 2000;

/** Tenths as printed in an answer: 148 → "14.8", 150 → "15". */
export const numbers: readonly string[] = Array.from({ length: MOST }, (_, tenths) =>
  String(toDecimal(tenths as Tenths)),
);
