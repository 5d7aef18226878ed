import { defaultContactRules } from "@yorisoi/rules/person";
import { caseBodies } from "./case-requests.ts";
import type { Scene } from "./scene.ts";

/** Ids that stand in addresses, beside those of the scene. */
export interface Ids {
  readonly account: string;
  readonly grant: string;
  readonly assignment: string;
  readonly emergency: string;
  readonly nothing: string;
}

export type Body = (scene: Scene, ids: Ids) => unknown;

const facts = {
  familyName: "試験",
  givenName: "新",
  familyKana: "シケン",
  givenKana: "アラタ",
  birthDay: "1999-12-31",
  sex: "unrecorded",
};
const none: Body = () => undefined;
const people = "/api/organisations/:organisationId/people/:personId";

/**
 * A body that is right in itself for every route that asks for a right over others' data; a route that is missing here
 * fails the test.
 */
export const bodies: Readonly<Record<string, Body>> = {
  "GET /api/accounts": none,
  "POST /api/accounts": () => ({
    login: "made-in-matrix",
    displayName: "試験 新",
    role: { role: "clerk", validFrom: "2026-01-01", reason: "試験" },
  }),
  "GET /api/accounts/:id": none,
  "PATCH /api/accounts/:id": () => ({
    displayName: "試験 変",
    displayKana: null,
    qualification: null,
    version: 1,
  }),
  "POST /api/accounts/:id/close": () => ({ version: 1 }),
  "POST /api/accounts/:id/invitation": () => ({}),
  "GET /api/role-grants": none,
  "POST /api/role-grants": (_, { account }) => ({
    accountId: account,
    role: "auditor",
    validFrom: "2026-01-01",
    reason: "試験",
  }),
  "PATCH /api/role-grants/:id": () => ({ validUntil: "2026-01-01", reason: "試験", version: 1 }),
  "PATCH /api/organisations/:id": () => ({
    postalCode: null,
    address: "試験",
    phone: null,
    url: null,
    version: 1,
  }),
  "POST /api/people/search": () => ({ query: "みほん" }),
  "GET /api/people/shared": none,
  "GET /api/people/assigned": none,
  "GET /api/people/mine": none,
  "GET /api/people/helped": none,
  "GET /api/people/assignable": none,
  "POST /api/people/duplicates": () => facts,
  "POST /api/people": () => facts,
  [`GET ${people}`]: none,
  [`PATCH ${people}`]: () => ({ version: 1, building: "試験" }),
  [`POST ${people}/former-names`]: () => ({ familyName: "試験旧", familyKana: "シケン" }),
  [`PUT ${people}/former-names/:formerNameId`]: () => ({
    familyName: "試験旧",
    familyKana: "シケン",
    version: 1,
  }),
  [`DELETE ${people}/former-names/:formerNameId`]: () => ({ version: 1 }),
  [`POST ${people}/certificates`]: () => ({ kind: "physical_handbook" }),
  [`PUT ${people}/certificates/:certificateId`]: () => ({
    kind: "physical_handbook",
    note: "試験",
    version: 1,
  }),
  [`DELETE ${people}/certificates/:certificateId`]: () => ({ version: 1 }),
  [`POST ${people}/helpers`]: () => ({ name: "試験 手", relation: "friend" }),
  [`PUT ${people}/helpers/:helperId`]: () => ({ name: "試験 手", relation: "friend", version: 1 }),
  [`DELETE ${people}/helpers/:helperId`]: () => ({ version: 1 }),
  [`POST ${people}/considerations`]: () => ({ code: "rest_breaks" }),
  [`PUT ${people}/considerations/:considerationId`]: () => ({
    code: "rest_breaks",
    note: "試験",
    version: 1,
  }),
  [`DELETE ${people}/considerations/:considerationId`]: () => ({ version: 1 }),
  [`PUT ${people}/contact`]: () => ({ version: 1, rules: defaultContactRules }),
  [`GET ${people}/consents`]: none,
  [`POST ${people}/consents`]: ({ keeper }) => ({
    toOrganisationId: keeper,
    resources: ["person"],
    purpose: "care",
    validFrom: "2026-01-01",
    validUntil: "2999-01-01",
    how: "in_person",
    givenOn: "2026-01-01",
  }),
  [`POST ${people}/consents/:consentId/withdraw`]: () => ({ version: 1, reason: "試験" }),
  [`GET ${people}/documents/:documentId`]: none,
  [`POST ${people}/documents`]: none,
  "POST /api/emergency/find": () => ({ familyKana: "ミホン", givenKana: "ハジメ", birthDay: "1980-01-02" }),
  "POST /api/emergency": ({ keeper, person }) => ({
    organisationId: keeper,
    personId: person,
    reason: "意識がなく、すぐに連絡先が要るため",
    hours: 1,
  }),
  "GET /api/emergency/mine": none,
  "GET /api/emergency/review": none,
  [`GET ${people}/emergencies`]: none,
  [`POST ${people}/emergencies/:emergencyId/end`]: none,
  [`POST ${people}/emergencies/:emergencyId/review`]: () => ({ review: "試験" }),
  "POST /api/organisations/:organisationId/merges": ({ person, other }) => ({
    keptId: person,
    mergedId: other,
    keptVersion: 1,
    mergedVersion: 1,
    reason: "試験",
  }),
  "POST /api/organisations/:organisationId/merges/:mergeId/undo": none,
  [`POST ${people}/assignments`]: (_, { account }) => ({
    accountId: account,
    role: "surveyor",
    validFrom: "2026-01-01",
  }),
  [`POST ${people}/assignments/:assignmentId/end`]: () => ({ version: 1 }),
  [`POST ${people}/links`]: (_, { account }) => ({ login: `t-${account}` }),
  [`POST ${people}/links/:accountId/end`]: none,
  [`GET ${people}/history`]: none,
  [`GET ${people}/access-log`]: none,
  "POST /api/audit/search": () => ({ from: "2026-01-01", to: "2999-01-01" }),
  "POST /api/audit/export": () => ({ from: "2026-01-01", to: "2999-01-01", format: "csv" }),
  ...caseBodies,
  "GET /api/jobs": none,
  "POST /api/jobs/:id/retry": none,
  "POST /api/jobs/:id/cancel": none,
};

/** The address of a route with the ids of the scene in it. */
export function addressOf(url: string, scene: Scene, ids: Ids): string {
  const isGrant = url.startsWith("/api/role-grants");
  const values: Readonly<Record<string, string>> = {
    organisationId: scene.keeper,
    personId: scene.person,
    formerNameId: scene.ids.formerName,
    certificateId: scene.ids.certificate,
    helperId: scene.ids.helper,
    considerationId: scene.ids.consideration,
    consentId: scene.ids.consent,
    mergeId: scene.ids.merge,
    assignmentId: ids.assignment,
    emergencyId: ids.emergency,
    documentId: ids.nothing,
    caseId: scene.case.caseId,
    document: "survey",
    paper: "survey",
    accountId: scene.actor("is the person").account,
    id: url.startsWith("/api/organisations/")
      ? scene.keeper
      : isGrant
        ? ids.grant
        : url.startsWith("/api/jobs")
          ? ids.nothing
          : ids.account,
  };
  return url.replace(/:(\w+)/g, (_, name: string) => values[name] ?? name);
}
