import type { FastifyInstance } from "fastify";
import { Refusal } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import { changeOrganisation } from "./change-organisation.ts";
import { listOrganisations } from "./list-organisations.ts";
import { lookForOrganisation } from "./organisation.store.ts";
import * as schemas from "./organisations.schema.ts";

/** The organisations of the country, and one's own. */
export function addOrganisations(app: FastifyInstance, parts: Parts): void {
  addSignedInRoute(
    app,
    parts,
    "GET /api/organisations",
    {
      operationId: "listOrganisations",
      summary: "組織をさがす",
      query: schemas.organisationQuery,
      answers: { 200: schemas.organisationListSchema },
      rules: { resource: "organisation", action: "read" },
    },
    (act, { query }) => listOrganisations(parts, act, query),
  );
  addSignedInRoute(
    app,
    parts,
    "GET /api/organisations/:id",
    {
      operationId: "showOrganisation",
      summary: "組織を見る",
      params: schemas.organisationParams,
      answers: { 200: schemas.organisationSchema },
      rules: { resource: "organisation", action: "read" },
    },
    async (act, { params }) => {
      const organisation = await lookForOrganisation(act.sql, params.id);
      if (!organisation) throw new Refusal("not-found");
      act.unrecorded();
      return { body: organisation };
    },
  );
  addSignedInRoute(
    app,
    parts,
    "PATCH /api/organisations/:id",
    {
      operationId: "changeOrganisation",
      summary: "自分の組織の連絡先を変える",
      params: schemas.organisationParams,
      body: schemas.organisationChangeSchema,
      answers: { 200: schemas.organisationSchema },
      rules: { resource: "organisation", action: "update" },
    },
    (act, { params, body }) => changeOrganisation(act, params.id, body),
  );
}
