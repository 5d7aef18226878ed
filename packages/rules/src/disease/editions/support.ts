import { type CivilDay, day } from "../../calendar/index.ts";
import { supportRows } from "../tables/editions.ts";
import { type DiseaseEdition, editionName, inForce, untilNext } from "./edition.ts";

/** The editions of the 対象疾病 of the 障害者総合支援法, from 2013-04-01 on. */
export const supportEditions: readonly DiseaseEdition[] = untilNext(supportRows).map(
  ({ from, until, count, designated, added, source }) => ({
    id: `support-${from}`,
    of: "support",
    name: editionName("対象疾病", count, day(from)),
    from: day(from),
    until: until === null ? null : day(until),
    officialCount: count,
    lastNumber: designated,
    addedNames: added,
    source,
  }),
);

/** The edition of the 対象疾病 in force on a day; null before 2013-04-01, when the law knew no 難病等. */
export function supportEditionOn(on: CivilDay): DiseaseEdition | null {
  return inForce(supportEditions, on);
}
