import type { CivilDay } from "../../calendar/index.ts";
import { diseaseOf } from "../catalogue/index.ts";
import { rowOf2013, rowsOfNumber } from "../crosswalk/index.ts";
import type { Disease } from "../disease.ts";

/** The day from which the name of a disease is no longer listed, also of a form of it that came back later; else null. */
export function removalOf({ id, sameAs, notificationNo }: Disease): CivilDay | null {
  if (id.startsWith("2013:")) return rowOf2013(Number(id.slice("2013:".length)))?.removedFrom ?? null;
  if (notificationNo !== null) return rowsOfNumber(notificationNo)[0]?.removedFrom ?? null;
  const twin = sameAs === null ? undefined : diseaseOf(sameAs);
  return twin ? removalOf(twin) : null;
}
