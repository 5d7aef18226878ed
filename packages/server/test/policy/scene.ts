import { randomUUID } from "node:crypto";
import type { Reach } from "@yorisoi/rules/identity";
import { defaultContactRules } from "@yorisoi/rules/person";
import type { Client } from "pg";
import { organisationId } from "../../src/identity/index.ts";
import { makeCase } from "./case-scene.ts";

/** How an actor stands to the record, and what of the policy's reaches that fulfils. */
export const relations = {
  "works in the organisation that keeps the record": ["organisation"],
  "works elsewhere": [],
  "is assigned to the person": ["assigned"],
  "is the person": ["own"],
  "helps the person": ["helped"],
  "works where the person consented": ["shared"],
  "opened the record in an emergency": ["emergency"],
} as const satisfies Readonly<Record<string, readonly Reach[]>>;

export type Relation = keyof typeof relations;

export interface Scene {
  readonly keeper: string;
  readonly person: string;
  /** A second person of the keeper without rows, to whom rows can be added. */
  readonly other: string;
  readonly ids: Readonly<
    Record<"formerName" | "certificate" | "helper" | "consideration" | "consent" | "merge", string>
  >;
  readonly case: { readonly caseId: string };
  readonly strangers: { readonly account: string };
  actor(relation: Relation): { readonly account: string; readonly organisation: string };
}

const keeper = organisationId("municipality", "011002");
const elsewhere = organisationId("municipality", "012025");
const receiver = organisationId("facility", "NH-01-001");

const workplaces: Partial<Record<Relation, string>> = {
  "works in the organisation that keeps the record": keeper,
  "works where the person consented": receiver,
};

const everything = ["person", "contact", "certificate", "helper", "consideration"];

/** One person kept by Sapporo with a row of everything, and one account for each relation. */
export async function makeScene(admin: Client): Promise<Scene> {
  const person = randomUUID();
  const other = randomUUID();
  const ids = {
    formerName: randomUUID(),
    certificate: randomUUID(),
    helper: randomUUID(),
    consideration: randomUUID(),
    consent: randomUUID(),
    merge: randomUUID(),
  };
  const names = [...(Object.keys(relations) as Relation[]), "stranger"] as const;
  const accounts = new Map<string, string>(names.map((name) => [name, randomUUID()]));
  const account = (name: Relation | "stranger") => accounts.get(name) ?? "";
  const key = [keeper, person];
  for (const [name, id] of accounts) {
    await admin.query("insert into identity.account (account_id, login, display_name) values ($1, $2, $3)", [
      id,
      `scene-${id}`,
      name,
    ]);
  }
  for (const [at, id] of [person, other].entries()) {
    await admin.query(
      `insert into person.person (organisation_id, person_id, number, family_name, given_name, family_kana, given_kana,
        kana_sort, birth_day, sex, created_by, changed_by)
       values ($1, $2, $3, '見本', '一', 'ミホン', 'ハジメ', 'ミホンハジメ', '1980-01-02', 'unrecorded', $4, $4)`,
      [keeper, id, at + 1, account("stranger")],
    );
  }
  await admin.query(
    `insert into person.former_name (organisation_id, person_id, former_name_id, family_name, family_kana)
     values ($1, $2, $3, '見本旧', 'ミホンキュウ')`,
    [...key, ids.formerName],
  );
  await admin.query(
    "insert into person.contact_rules (organisation_id, person_id, rules) values ($1, $2, $3)",
    [...key, JSON.stringify(defaultContactRules)],
  );
  await admin.query(
    "insert into person.certificate (organisation_id, person_id, certificate_id, kind) values ($1, $2, $3, 'x')",
    [...key, ids.certificate],
  );
  await admin.query(
    "insert into person.consideration (organisation_id, person_id, consideration_id, code) values ($1, $2, $3, 'x')",
    [...key, ids.consideration],
  );
  await admin.query(
    "insert into person.helper (organisation_id, person_id, helper_id, name, relation, account_id) values ($1, $2, $3, '見本 二', 'x', $4)",
    [...key, ids.helper, account("helps the person")],
  );
  await admin.query(
    `insert into person.helper_permission (organisation_id, person_id, helper_id, permission, valid_from)
     select $1, $2, $3, permission, '2020-01-01' from (select distinct permission from app.helper_need) n`,
    [...key, ids.helper],
  );
  await admin.query(
    "insert into person.person_account (organisation_id, person_id, account_id, valid_from) values ($1, $2, $3, '2020-01-01')",
    [...key, account("is the person")],
  );
  await admin.query(
    `insert into person.assignment (organisation_id, person_id, assignment_id, account_id, role, valid_from, assigned_by)
     select $1, $2, gen_random_uuid(), $3, role, '2020-01-01', $4 from (select distinct role from app.policy) r`,
    [...key, account("is assigned to the person"), account("stranger")],
  );
  await admin.query(
    `insert into person.consent (organisation_id, person_id, consent_id, to_organisation_id, resources, purpose, valid_from,
      valid_until, given_how, given_on, recorded_by)
     values ($1, $2, $3, $4, $5, 'x', '2020-01-01', '2999-01-01', 'in_person', '2020-01-01', $6)`,
    [...key, ids.consent, receiver, everything, account("stranger")],
  );
  await admin.query(
    `insert into person.emergency_access (organisation_id, person_id, emergency_id, account_id, by_organisation_id, by_role,
      reason, until_at) values ($1, $2, gen_random_uuid(), $3, $4, 'clerk', '意識がなく連絡先が要る', now() + interval '1 hour')`,
    [...key, account("opened the record in an emergency"), elsewhere],
  );
  await admin.query(
    `insert into person.merge (organisation_id, person_id, merge_id, merged_person_id, moved, merged_by)
     values ($1, $2, $3, $4, '{}', $5)`,
    [...key, ids.merge, other, account("stranger")],
  );
  const made = await makeCase(admin, {
    keeper,
    person,
    letIn: account("is assigned to the person"),
    stranger: account("stranger"),
  });
  return {
    case: made,
    keeper,
    person,
    other,
    ids,
    strangers: { account: account("stranger") },
    actor: (relation) => ({ account: account(relation), organisation: workplaces[relation] ?? elsewhere }),
  };
}
