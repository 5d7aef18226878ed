import { groupRows } from "./tables/group-names.ts";

/** Code of a group of diseases. */
export type GroupId = (typeof groupRows)[number][0];

/** A group with its names: 14 had one in 2013, 15 have one today, 13 are in both. */
export interface GroupNames {
  readonly id: GroupId;
  /** The name to show: today's, or that of 2013 where today has none. */
  readonly name: string;
  readonly kana: string;
  readonly english: string;
  /** Name among the 14 groups of 2013; null when the group is newer. */
  readonly in2013: string | null;
  /** Name among the 15 groups of today's 指定難病; null when there is none. */
  readonly today: string | null;
  /** Groups of the childhood list with the same meaning. */
  readonly inChildhood: readonly string[];
}

export const groupNames: readonly GroupNames[] = groupRows.map(
  ([id, in2013, today, inChildhood, kana, english]) => ({
    id,
    name: today ?? in2013 ?? id,
    kana,
    english,
    in2013,
    today,
    inChildhood,
  }),
);

/** The group of a name as any list writes it; undefined for a name that none of our groups means. */
export const groupOfName = (name: string): GroupNames | undefined =>
  groupNames.find(
    ({ in2013, today, inChildhood }) => name === today || name === in2013 || inChildhood.includes(name),
  );
