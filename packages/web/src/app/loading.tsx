import type { ReactNode } from "react";
import { T } from "./words.tsx";
import { useLate } from "../design/index.ts";

/** While something is fetched; says so only when it takes longer than a second. */
export function Loading(): ReactNode {
  const late = useLate(true);
  return <output className="block min-h-11 py-2">{late && <T k="busy.loading" />}</output>;
}
