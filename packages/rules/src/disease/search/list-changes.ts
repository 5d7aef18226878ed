import { type CrosswalkRelation, crosswalk } from "../crosswalk/rows.ts";
import type { Disease } from "../disease.ts";
import { stillListed } from "../tables/editions.ts";

/** A disease of another list by its place in the catalogue, and what a find there is worth less. */
export interface Tie {
  readonly disease: number;
  readonly less: number;
}

/** What a disease of the list of 2013 is searched as today, and the other way round. Only those that have a tie. */
export interface ListChanges {
  readonly today: ReadonlyMap<number, readonly Tie[]>;
  readonly in2013: ReadonlyMap<number, readonly Tie[]>;
  /** Those of 2013 that are taken to be on the list still under that name. */
  readonly stillListed: ReadonlySet<number>;
}

const STEP = 0.004;
/** What a name of the other list's time is worth less. */
const FORMER = 0.01;
/** A narrower disease comes after the one that was asked for and is still listed. */
const NARROWER = 0.02;
const still: readonly number[] = stillListed;
const isSame = (relation: CrosswalkRelation) => relation === "same" || relation === "renamed";

/** What an old name stands for today: the disease itself beside a narrower one, before it where it is listed still. */
function tiesOf(old: number, now: readonly number[], isNarrower: boolean, isListed: boolean): Tie[] {
  if (isNarrower && isListed) {
    return [
      { disease: old, less: 0 },
      ...now.map((disease, at) => ({ disease, less: NARROWER + at * STEP })),
    ];
  }
  const ties = now.map((disease, at) => ({ disease, less: FORMER + at * STEP }));
  return isNarrower ? [...ties, { disease: old, less: FORMER + STEP }] : ties;
}

/**
 * Ties the diseases of 2013 to today's 指定難病 by the crosswalk. One of which today's covers only a part stays beside it, for
 * it is still a disease of its own; if it is taken to be listed still (関節リウマチ), its own name leads to it first, then to
 * what is narrower (悪性関節リウマチ).
 */
export function listChangesOf(diseases: readonly Disease[]): ListChanges {
  const places = new Map<string, number>();
  for (const [at, { id, list, notificationNo, partOf }] of diseases.entries()) {
    if (list === "2013") places.set(id, at);
    if (list === "designated" && partOf === null) places.set(`no ${notificationNo}`, at);
  }
  const today = new Map<number, readonly Tie[]>();
  const in2013 = new Map<number, Tie[]>();
  for (const { no, relation, numbers } of crosswalk) {
    const old = places.get(`2013:${no}`);
    const now = numbers.flatMap((number) => places.get(`no ${number}`) ?? []);
    if (old === undefined || now.length === 0) continue;
    today.set(old, tiesOf(old, now, relation === "narrower", still.includes(no)));
    for (const disease of now) {
      const tie = { disease: old, less: isSame(relation) ? 0 : 0.03 };
      in2013.set(disease, [...(in2013.get(disease) ?? []), tie]);
    }
  }
  return { today, in2013, stillListed: new Set(still.flatMap((no) => places.get(`2013:${no}`) ?? [])) };
}
