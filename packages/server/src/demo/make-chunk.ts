import type { DemoTable } from "./columns.ts";
import { copyLine, type Value } from "./copy-text.ts";
import { demoId } from "./ids.ts";
import { keysOf } from "./keys.ts";
import type { Place } from "./places.ts";
import { makeRecord } from "./record.ts";
import { isMerged, type Scheme } from "./scheme.ts";
import type { DemoStaff } from "./staff.ts";

export interface Population {
  readonly seed: number;
  readonly today: string;
  readonly scheme: Scheme;
  readonly staff: DemoStaff;
  /** The last number given in each organisation. Goes on from chunk to chunk. */
  readonly numbers: Map<string, number>;
}

/** Rows of each table, as text for COPY. */
export type Chunk = ReadonlyMap<DemoTable, string[]>;

/** What the merge of a record with nothing around it moved (person/merge: movedSchema). */
const NOTHING_MOVED = JSON.stringify({
  status: "active",
  formerNames: [],
  certificates: [],
  helpers: [],
  considerations: [],
  assignments: [],
  documents: [],
  consents: [],
  accounts: [],
  contactRules: false,
  mergedRecords: [],
});

type Write = (table: DemoTable, values: readonly Value[]) => void;

function writePerson(
  write: Write,
  { seed, scheme, staff, numbers }: Population,
  index: number,
  place: Place,
) {
  const facts = scheme.factsOf(index);
  const { organisationId, municipalityCode } = place;
  const personId = demoId("person", seed, index);
  const number = (numbers.get(organisationId) ?? 0) + 1;
  numbers.set(organisationId, number);
  const keys = keysOf(facts);
  const mergedInto = isMerged(index) ? demoId("person", seed, index - 1) : null;
  const { keeper = "" } = staff.staff.get(organisationId) ?? {};
  const { familyName, givenName, familyKana, givenKana, birthDay, sex } = facts;
  const names = [familyName, givenName, familyKana, givenKana, keys.sort, birthDay, sex];
  const { address, building, phone, secondPhone, email } = facts;
  const reach = [municipalityCode, address, building, phone, secondPhone, email];
  const state = mergedInto ? "merged" : index % 90 === 41 ? "moved" : index % 70 === 43 ? "died" : "active";
  const first = [organisationId, personId, number];
  write("person.person", [...first, ...names, ...reach, state, mergedInto, keeper, keeper]);
  const into = mergedInto ? keysOf(scheme.factsOf(index - 1)) : undefined;
  const there = new Set(into?.search);
  const found = [mergedInto ?? personId, (into ?? keys).sort];
  for (const key of keys.search)
    if (!there.has(key)) write("person.search_key", [organisationId, key, ...found]);
  return { personId, facts, mergedInto };
}

/** The first person of the demo is the one who signs in as demo-person; demo-helper is of their family. */
function writeLinks(write: Write, { staff, today, seed }: Population, place: Place, personId: string): void {
  const key = [place.organisationId, personId];
  write("person.person_account", [...key, staff.accountOf("demo-person"), today]);
  const helperId = demoId("helper", seed, 0, 9);
  const family = ["見本 家族", "みほん かぞく", "sibling", "000-0000-0000", staff.accountOf("demo-helper")];
  write("person.helper", [...key, helperId, ...family]);
  for (const permission of ["see_record", "see_answers", "proxy"])
    write("person.helper_permission", [...key, helperId, permission, today, null]);
}

/** People `from` to `until` (not included) with everything around them. */
export function makeChunk(population: Population, from: number, until: number): Chunk {
  const { seed, today, scheme, staff } = population;
  const chunk = new Map<DemoTable, string[]>();
  const write: Write = (table, values) => {
    const lines = chunk.get(table);
    if (lines) lines.push(copyLine(values));
    else chunk.set(table, [copyLine(values)]);
  };
  for (let index = from; index < until; index++) {
    const place = scheme.placeOf(index);
    const { personId, facts, mergedInto } = writePerson(write, population, index, place);
    const at = staff.staff.get(place.organisationId);
    if (!at) throw new RangeError("a place without staff");
    if (mergedInto) {
      const what = [demoId("merge", seed, index), personId, NOTHING_MOVED, "同じ人でした（見本）", at.keeper];
      write("person.merge", [place.organisationId, mergedInto, ...what]);
      continue;
    }
    const { familyName, familyKana } = facts;
    const others = [scheme.hospital, scheme.centre];
    const doctor = staff.accountOf("demo-doctor");
    const record = { seed, index, personId, familyName, familyKana, place, staff: at, doctor, today, others };
    for (const [table, values] of makeRecord(record)) write(table, values);
    if (index === 0) writeLinks(write, population, place, personId);
  }
  return chunk;
}
