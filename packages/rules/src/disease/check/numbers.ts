import type { CivilDay } from "../../calendar/index.ts";
import { diseaseOf } from "../catalogue/index.ts";
import { rowOf2013 } from "../crosswalk/index.ts";
import type { Disease } from "../disease.ts";
import { isDesignatedOn } from "../editions/index.ts";

/** The 告示番号 a disease has by itself, by the disease it is the same as, or by the crosswalk of 2013. */
export function designatedNumbersOf({ id, notificationNo, sameAs }: Disease): readonly number[] {
  if (notificationNo !== null) return [notificationNo];
  const twin = sameAs === null ? undefined : diseaseOf(sameAs);
  if (twin) return designatedNumbersOf(twin);
  if (!id.startsWith("2013:")) return [];
  return rowOf2013(Number(id.slice("2013:".length)))?.numbers ?? [];
}

/** Whether a disease, or what it is today, is a 指定難病 in force on a day. */
export function isDesignatedNow(disease: Disease, on: CivilDay): boolean {
  return designatedNumbersOf(disease).some((number) => isDesignatedOn(number, on));
}
