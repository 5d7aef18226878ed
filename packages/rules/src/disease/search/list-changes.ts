import { type CrosswalkRelation, crosswalk } from "../crosswalk/rows.ts";
import type { Disease } from "../disease.ts";

/** A disease of another list by its place in the catalogue, and what a find there is worth less. */
export interface Tie {
  readonly disease: number;
  readonly less: number;
}

/** What a disease of the list of 2013 is searched as today, and the other way round. Only those that have a tie. */
export interface ListChanges {
  readonly today: ReadonlyMap<number, readonly Tie[]>;
  readonly in2013: ReadonlyMap<number, readonly Tie[]>;
}

const STEP = 0.004;
const isSame = (relation: CrosswalkRelation) => relation === "same" || relation === "renamed";

/**
 * Ties the diseases of 2013 to today's 指定難病 by the crosswalk. One of which today's covers only a part (関節リウマチ of
 * which 悪性関節リウマチ) stays beside it, for it is still a disease of its own.
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
    const ties = now.map((disease, at) => ({ disease, less: at * STEP }));
    today.set(old, relation === "narrower" ? [...ties, { disease: old, less: STEP }] : ties);
    for (const disease of now) {
      const tie = { disease: old, less: isSame(relation) ? 0 : 0.03 };
      in2013.set(disease, [...(in2013.get(disease) ?? []), tie]);
    }
  }
  return { today, in2013 };
}
