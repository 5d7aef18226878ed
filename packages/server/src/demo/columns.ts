const key = "organisation_id, person_id";

/** The tables that the demo fills, in the order in which one needs the other, with the columns it writes. */
export const demoColumns = {
  "person.person": `${key}, number, family_name, given_name, family_kana, given_kana, kana_sort, birth_day, sex, municipality_code, address, building, phone, second_phone, email, status, merged_into, created_by, changed_by`,
  "person.search_key": "organisation_id, key, person_id, kana_sort",
  "person.former_name": `${key}, former_name_id, family_name, given_name, family_kana, given_kana, until_day, reason`,
  "person.contact_rules": `${key}, rules`,
  "person.certificate": `${key}, certificate_id, kind, number, grade, issuer, valid_from, valid_until`,
  "person.helper": `${key}, helper_id, name, kana, relation, phone, account_id`,
  "person.helper_permission": `${key}, helper_id, permission, valid_from, valid_until`,
  "person.consideration": `${key}, consideration_id, code, note, not_for_family`,
  "person.person_account": `${key}, account_id, valid_from`,
  "person.assignment": `${key}, assignment_id, account_id, role, valid_from, valid_until, assigned_by`,
  "person.consent": `${key}, consent_id, to_organisation_id, resources, purpose, valid_from, valid_until, given_how, given_on, recorded_by, withdrawn_at, withdrawn_by, withdrawn_reason`,
  "person.emergency_access": `${key}, emergency_id, account_id, by_organisation_id, by_role, reason, started_at, until_at, ended_at, reviewed_by, reviewed_at, review`,
  "person.merge": `${key}, merge_id, merged_person_id, moved, reason, merged_by`,
} as const;

export type DemoTable = keyof typeof demoColumns;
