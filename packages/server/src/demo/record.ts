import { certificateKinds, considerations, helperPermissions } from "@yorisoi/rules/person";
import { contactRules } from "./contact-rules.ts";
import type { DemoTable } from "./columns.ts";
import type { Value } from "./copy-text.ts";
import { dayAfter } from "./days.ts";
import { demoId, type Thing } from "./ids.ts";
import type { Place } from "./places.ts";
import { between, chance, pick, type Random, randomFrom } from "./random.ts";
import type { Staff } from "./staff.ts";
import { givenNames } from "./tables/names.ts";

/** What is around a person, beside the facts. */
export interface RecordOf {
  readonly seed: number;
  readonly index: number;
  readonly personId: string;
  readonly familyName: string;
  readonly familyKana: string;
  readonly place: Place;
  readonly staff: Staff;
  /** A doctor of the first of `others`, who opened some records in an emergency. */
  readonly doctor: string;
  readonly today: string;
  /** Other organisations a consent can be for. */
  readonly others: readonly Place[];
}

type Row = readonly [DemoTable, readonly Value[]];
type Make = (random: Random, record: RecordOf) => Row[];

const RECORD = 0xca5e;
const relations = ["parent", "spouse", "child", "sibling", "friend", "supporter"];
const certificateCodes = Object.keys(certificateKinds);
const considerationCodes = Object.keys(considerations);
const permissionCodes = Object.keys(helperPermissions);
const purposes = ["certification", "care", "service_planning", "consultation", "transfer", "disaster"];

const id = (thing: Thing, { seed, index }: RecordOf, nth = 0) => demoId(thing, seed, index, nth);
const keyOf = ({ place, personId }: RecordOf) => [place.organisationId, personId] as const;

const formerName: Make = (random, record) => {
  if (!chance(random, 0.06)) return [];
  const until = dayAfter(record.today, -between(random, 200, 9000));
  const values = [id("former_name", record), "仮名旧", "", "かめいきゅう", "", until, "見本の旧姓"];
  return [["person.former_name", [...keyOf(record), ...values]]];
};

const contact: Make = (random, record) =>
  chance(random, 0.6) ? [["person.contact_rules", [...keyOf(record), contactRules(random)]]] : [];

const certificates: Make = (random, record) =>
  Array.from({ length: between(random, 0, 2) }, (_, nth) => {
    const from = dayAfter(record.today, -between(random, 0, 700));
    const number = `見本-${String(record.index).padStart(7, "0")}-${nth}`;
    const values = [pick(random, certificateCodes), number, "", "見本の発行者", from, dayAfter(from, 365)];
    return ["person.certificate", [...keyOf(record), id("certificate", record, nth), ...values]];
  });

const helpers: Make = (random, record) =>
  Array.from({ length: pick(random, [0, 0, 1, 1, 1, 2]) }, (_, nth): Row[] => {
    const helperId = id("helper", record, nth);
    const [given, kana] = pick(random, givenNames);
    const phone = `000-0000-${String(between(random, 0, 9999)).padStart(4, "0")}`;
    const name = [
      `${record.familyName} ${given}`,
      `${record.familyKana} ${kana}`,
      pick(random, relations),
      phone,
      null,
    ];
    const from = dayAfter(record.today, -between(random, 10, 900));
    const until = chance(random, 0.2) ? dayAfter(from, between(random, 30, 900)) : null;
    const allowed = permissionCodes.filter(() => chance(random, 0.5));
    return [
      ["person.helper", [...keyOf(record), helperId, ...name]],
      ...allowed.map(
        (code): Row => ["person.helper_permission", [...keyOf(record), helperId, code, from, until]],
      ),
    ];
  }).flat();

const considerationsOf: Make = (random, record) =>
  Array.from({ length: pick(random, [0, 0, 1, 2]) }, (_, nth) => {
    const values = [pick(random, considerationCodes), "", chance(random, 0.1)];
    return ["person.consideration", [...keyOf(record), id("consideration", record, nth), ...values]];
  });

const assignment: Make = (random, record) => {
  if (record.index >= 50 && !chance(random, 0.3)) return [];
  const { assigned, assignedRole, keeper } = record.staff;
  const from = dayAfter(record.today, -between(random, 1, 600));
  const until = record.index >= 50 && chance(random, 0.3) ? dayAfter(from, between(random, 30, 400)) : null;
  const values = [id("assignment", record), assigned, assignedRole, from, until, keeper];
  return [["person.assignment", [...keyOf(record), ...values]]];
};

/** In force, run out, or withdrawn. */
const consent: Make = (random, record) => {
  const other = pick(random, record.others);
  if (!chance(random, 0.35) || other.organisationId === record.place.organisationId) return [];
  const hasEnded = chance(random, 0.25);
  const from = dayAfter(record.today, -between(random, hasEnded ? 400 : 10, hasEnded ? 900 : 300));
  const until = dayAfter(from, 365);
  const withdrawn = !hasEnded && chance(random, 0.15) ? `${dayAfter(from, 5)} 03:00:00+00` : null;
  const resources = chance(random, 0.5)
    ? "{person,contact,consideration}"
    : "{person,contact,certificate,consideration}";
  const { keeper } = record.staff;
  const values = [
    resources,
    pick(random, purposes),
    from,
    until,
    pick(random, ["in_person", "online"]),
    from,
    keeper,
  ];
  const end = [withdrawn, withdrawn && keeper, withdrawn ? "本人の申し出（見本）" : ""];
  return [
    ["person.consent", [...keyOf(record), id("consent", record), other.organisationId, ...values, ...end]],
  ];
};

const emergency: Make = (random, record) => {
  const [hospital] = record.others;
  if (record.index % 2000 !== 3 || !hospital || hospital.organisationId === record.place.organisationId)
    return [];
  const day = dayAfter(record.today, -between(random, 3, 200));
  const who = [
    record.doctor,
    hospital.organisationId,
    "attending_doctor",
    "救急の受け入れのため（見本の記録）",
  ];
  const when = [`${day} 01:00:00+00`, `${day} 05:00:00+00`, `${day} 02:00:00+00`];
  const unreviewed = [null, null, ""];
  return [
    ["person.emergency_access", [...keyOf(record), id("emergency", record), ...who, ...when, ...unreviewed]],
  ];
};

const makers = [formerName, contact, certificates, helpers, considerationsOf, assignment, consent, emergency];

/** Everything around a person: always the same for the same seed and day. */
export function makeRecord(record: RecordOf): Row[] {
  const random = randomFrom(record.seed ^ RECORD, record.index);
  return makers.flatMap((make) => make(random, record));
}
