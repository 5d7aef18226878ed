import { crosswalk } from "../crosswalk/rows.ts";
import { additionsOf2015, only130, outsideNames, stillListed, the151 } from "../tables/editions.ts";
import type { DiseaseEdition } from "./edition.ts";
import { supportEditions } from "./support.ts";

/** How much of an official list is held here. */
export interface Gap {
  readonly official: number | null;
  /** Names a source gives for this list. */
  readonly documented: number;
  /** Names taken to stand in it by reasoning (要確認). */
  readonly inferred: number;
  /** Names missing here; null when the official count is not known. */
  readonly missing: number | null;
}

/** The highest 告示番号 known: what an edition without a count carries on. */
const lastNumber = Math.max(...supportEditions.map((edition) => edition.lastNumber ?? 0));

/** What the 130 became on 2015-01-01: less the removed, several rows merged into one 指定難病, one row split in two. */
function carriedInto2015(): number {
  const left = crosswalk.filter(({ removedFrom }) => removedFrom !== the151);
  const joined = (number: number) => left.filter(({ numbers }) => numbers.includes(number)).length;
  const merged = new Set(left.flatMap(({ numbers }) => numbers.filter((number) => joined(number) > 1)));
  const lost = [...merged].reduce((sum, number) => sum + joined(number) - 1, 0);
  const inThe151 = supportEditions.find(({ from }) => from === the151)?.lastNumber ?? 0;
  const split = left.filter(
    ({ relation, numbers }) => relation === "split" && Math.max(...numbers) <= inThe151,
  );
  return left.length - lost + split.reduce((sum, { numbers }) => sum + numbers.length - 1, 0);
}

function held(edition: DiseaseEdition, number: number): Pick<Gap, "documented" | "inferred"> {
  if (edition.of === "designated") return { documented: number, inferred: 0 };
  if (edition.from === only130) return { documented: crosswalk.length, inferred: 0 };
  if (edition.from === the151) return { documented: carriedInto2015(), inferred: additionsOf2015 };
  const added = supportEditions.flatMap(({ from, addedNames }) => (from <= edition.from ? addedNames : []));
  const outside = added.filter((name) => outsideNames.includes(name));
  return { documented: number + outside.length, inferred: stillListed.length };
}

/**
 * How many names of an edition are held here, documented or inferred, against its official count. From 2026-04-01 on the
 * count is unknown: the 指定難病 go on until a notice removes them, the other names are carried over from 2025-04-01 (inferred).
 */
export function gapOf(edition: DiseaseEdition): Gap {
  const { documented, inferred } = held(edition, edition.lastNumber ?? lastNumber);
  const official = edition.officialCount;
  if (official === null) {
    const designated = edition.lastNumber ?? lastNumber;
    return { official, documented: designated, inferred: documented - designated + inferred, missing: null };
  }
  return { official, documented, inferred, missing: official - documented - inferred };
}
