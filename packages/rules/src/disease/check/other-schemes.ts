import type { CivilDay } from "../../calendar/index.ts";
import type { Disease } from "../disease.ts";
import { otherSchemeRows } from "../tables/other-schemes.ts";
import type { OtherScheme } from "./answer.ts";
import { isDesignatedNow } from "./numbers.ts";

type Row = (typeof otherSchemeRows)[number];

function isOpen(
  { ages, needs }: Row,
  diseases: readonly Disease[],
  on: CivilDay,
  age: number | null,
): boolean {
  const [from, until] = ages;
  if (age !== null && ((from !== null && age < from) || (until !== null && age >= until))) return false;
  if (needs === "since-2015") return on >= "2015-01-01";
  if (needs !== "designated") return true;
  return diseases.some((disease) => isDesignatedNow(disease, on));
}

/** The other schemes for a person of an age with these diseases; of unknown age all of them. Never empty. */
export function otherSchemes(
  diseases: readonly Disease[],
  on: CivilDay,
  age: number | null,
): readonly OtherScheme[] {
  return otherSchemeRows
    .filter((row) => isOpen(row, diseases, on, age))
    .map(({ code, name, why, where, law, confidence }) => {
      return { code, name, why, where, law, toConfirm: confidence === "C" };
    });
}
