import type { Visitor } from "./people-visitors.ts";

export interface Asked {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly cookie: string;
  readonly body?: string;
}

/** What people type: a reading, the beginning of one, a name, a part of one, a variant, both names, a birth day. */
const queries = [
  "みほん",
  "しけんやま",
  "れいじ",
  "見本川",
  "架空﨑",
  "仮名澤",
  "葉",
  "すみれ",
  "例示森 楓",
  "1955-08-04",
];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("an empty list");
  return found;
};

export function searches(visitors: readonly Visitor[], count: number): Asked[] {
  return Array.from({ length: count }, (_, nth) => ({
    method: "POST",
    path: "/api/people/search",
    cookie: at(visitors, nth).cookie,
    body: JSON.stringify({ query: at(queries, Math.floor(nth / visitors.length)) }),
  }));
}

export function openings(visitors: readonly Visitor[], count: number): Asked[] {
  return Array.from({ length: count }, (_, nth) => {
    const { cookie, organisationId, personIds } = at(visitors, nth);
    const personId = at(personIds, Math.floor(nth / visitors.length));
    return { method: "GET", path: `/api/organisations/${organisationId}/people/${personId}`, cookie };
  });
}
