import type { Bilingual } from "./bilingual.ts";
import { considerationRows } from "./tables/considerations.ts";

export type Consideration = (typeof considerationRows)[number][0];

/** 配慮事項: what to mind when visiting or speaking with a person. A note in free words may stand beside each. */
export const considerations = Object.fromEntries(
  considerationRows.map(([code, ja, en]) => [code, { ja, en }]),
) as Readonly<Record<Consideration, Bilingual>>;
