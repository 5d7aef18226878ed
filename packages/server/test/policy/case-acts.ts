import type { Reach, Resource } from "@yorisoi/rules/identity";
import type { ResourceActs, Statement } from "./acts.ts";
import type { Scene } from "./scene.ts";

const reaches: readonly Reach[] = ["organisation", "own", "assigned", "helped", "everywhere"];

const of = ({ keeper, case: { caseId } }: Scene) => `organisation_id = '${keeper}' and case_id = '${caseId}'`;

/** One document of a case: its changes are read and added, and never altered or taken away. */
const ofDocument = (document: string): ResourceActs => ({
  reaches,
  statements: {
    read: (scene) => `select from certification.field_change where ${of(scene)} and document = '${document}'`,
    create: ({ keeper, case: { caseId } }, account, _, role) =>
      `insert into certification.field_change (organisation_id, case_id, document, seq, change_id, key, value, parents, made_at,
        by_id, by_role, device) values ('${keeper}', '${caseId}', '${document}', 2, 'change-0002', 'x', '1', '{}', now(),
        '${account}', '${role}', 'x')`,
  },
});

const read =
  (table: string): Statement =>
  (scene) =>
    `select from certification.${table} where ${of(scene)}`;

/** Resources of a case, as `acts.ts` has those of a record. */
export const caseResources: Partial<Record<Resource, ResourceActs>> = {
  case: {
    reaches,
    statements: {
      read: read("case_file"),
      create: ({ keeper, person }, account, _, role) =>
        `insert into certification.case_file (organisation_id, case_id, person_id, number, kind, edition, begun_by, begun_by_role)
         values ('${keeper}', gen_random_uuid(), '${person}', 99, 'new', '2014', '${account}', '${role}')`,
      update: (scene) => `update certification.case_file set kind = kind where ${of(scene)}`,
      remove: (scene) => `delete from certification.case_file where ${of(scene)}`,
    },
  },
  application: ofDocument("application"),
  state_form: ofDocument("state_form"),
  overview: ofDocument("overview"),
  survey: ofDocument("survey"),
  opinion: ofDocument("opinion"),
  opinion_link: {
    reaches: ["organisation", "everywhere"],
    statements: {
      read: read("opinion_link"),
      update: (scene) => `update certification.opinion_link set wrong_codes = wrong_codes where ${of(scene)}`,
      remove: (scene) => `delete from certification.opinion_link where ${of(scene)}`,
    },
  },
  surveyor: {
    reaches: ["organisation"],
    statements: {
      read: ({ keeper }) => `select from certification.surveyor where organisation_id = '${keeper}'`,
      update: ({ keeper }) =>
        `update certification.surveyor set name = name where organisation_id = '${keeper}'`,
      remove: ({ keeper }) => `delete from certification.surveyor where organisation_id = '${keeper}'`,
    },
  },
};
