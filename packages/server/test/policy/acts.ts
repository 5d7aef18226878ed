import type { Action, Reach, Resource } from "@yorisoi/rules/identity";
import { caseResources } from "./case-acts.ts";
import type { Scene } from "./scene.ts";

export const actions = ["read", "create", "update", "remove"] as const satisfies readonly Action[];

export type Statement = (scene: Scene, account: string, organisation: string, role: string) => string;

export interface ResourceActs {
  /** The reaches that count for the tables of this resource (migrations/0006-protect.sql). */
  readonly reaches: readonly Reach[];
  readonly statements: Partial<Record<Action, Statement>>;
}

const record: readonly Reach[] = [
  "organisation",
  "own",
  "assigned",
  "helped",
  "shared",
  "emergency",
  "everywhere",
];

const of = ({ keeper, person }: Scene) => `organisation_id = '${keeper}' and person_id = '${person}'`;

const read =
  (table: string): Statement =>
  (scene) =>
    `select from ${table} where ${of(scene)}`;

/** Writes a column with its own value: what counts is whether the row is reached. */
const update =
  (table: string, column: string): Statement =>
  (scene) =>
    `update ${table} set ${column} = ${column} where ${of(scene)}`;

const remove =
  (table: string): Statement =>
  (scene) =>
    `delete from ${table} where ${of(scene)}`;

const create =
  (table: string, columns: string, values: string): Statement =>
  ({ keeper, person }) =>
    `insert into ${table} (organisation_id, person_id, ${columns}) values ('${keeper}', '${person}', ${values})`;

const withChild = (table: string, column: string, made: Statement, reaches = record): ResourceActs => ({
  reaches,
  statements: { read: read(table), create: made, update: update(table, column), remove: remove(table) },
});

/** Every resource of a record with one statement for each act. */
export const resources: Partial<Record<Resource, ResourceActs>> = {
  person: {
    reaches: record,
    statements: {
      read: read("person.person"),
      create: ({ keeper, strangers }) =>
        `insert into person.person (organisation_id, person_id, number, family_name, given_name, family_kana, given_kana,
          kana_sort, birth_day, sex, created_by, changed_by) values ('${keeper}', gen_random_uuid(), 99, '見本', '', 'ミホン',
          '', 'ミホン', '1990-01-01', 'unrecorded', '${strangers.account}', '${strangers.account}')`,
      update: update("person.person", "building"),
    },
  },
  contact: {
    reaches: record,
    statements: {
      read: read("person.contact_rules"),
      create: ({ keeper, person }) =>
        `insert into person.contact_rules (organisation_id, person_id, rules) values ('${keeper}', '${person}', '{}')`,
      update: update("person.contact_rules", "rules"),
      remove: remove("person.contact_rules"),
    },
  },
  certificate: withChild(
    "person.certificate",
    "note",
    create("person.certificate", "certificate_id, kind", "gen_random_uuid(), 'x'"),
  ),
  consideration: withChild(
    "person.consideration",
    "note",
    create("person.consideration", "consideration_id, code", "gen_random_uuid(), 'x'"),
  ),
  helper: withChild(
    "person.helper",
    "note",
    create("person.helper", "helper_id, name, relation", "gen_random_uuid(), '見本', 'x'"),
    ["organisation", "own", "assigned", "emergency", "helped"],
  ),
  consent: withChild(
    "person.consent",
    "purpose",
    create(
      "person.consent",
      "consent_id, to_organisation_id, resources, purpose, valid_from, valid_until, given_how, given_on, recorded_by",
      "gen_random_uuid(), '00000000-0000-0000-0000-000000000000', '{person}', 'x', '2020-01-01', '2999-01-01', 'in_person', '2020-01-01', gen_random_uuid()",
    ),
    ["organisation", "own", "shared", "everywhere"],
  ),
  link: withChild(
    "person.person_account",
    "valid_from",
    (scene, account) =>
      `insert into person.person_account (organisation_id, person_id, account_id, valid_from)
       values ('${scene.keeper}', '${scene.other}', '${account}', '2020-01-01')`,
    ["organisation", "own", "everywhere"],
  ),
  assignment: withChild(
    "person.assignment",
    "valid_from",
    create(
      "person.assignment",
      "assignment_id, account_id, role, valid_from, assigned_by",
      "gen_random_uuid(), gen_random_uuid(), 'x', '2020-01-01', gen_random_uuid()",
    ),
    ["organisation", "own", "assigned"],
  ),
  merge: withChild(
    "person.merge",
    "reason",
    ({ keeper, other, person, strangers }) =>
      `insert into person.merge (organisation_id, person_id, merge_id, merged_person_id, moved, merged_by)
       values ('${keeper}', '${other}', gen_random_uuid(), '${person}', '{}', '${strangers.account}')`,
    ["organisation"],
  ),
  ...caseResources,
};
