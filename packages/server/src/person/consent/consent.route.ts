import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import {
  consentAnswer,
  consentListAnswer,
  consentParams,
  consentSchema,
  withdrawalSchema,
} from "./consent.schema.ts";
import { giveConsent } from "./give-consent.ts";
import { readConsents } from "./list-consents.ts";
import { withdrawConsent } from "./withdraw-consent.ts";

const all = "/api/organisations/:organisationId/people/:personId/consents";

export function addConsent(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "GET",
      url: all,
      operationId: "listConsents",
      summary: "同意の一覧",
      rules: { resource: "consent", action: "read" },
      params: personParams,
      answer: consentListAnswer,
    },
    (act, { params }) => readConsents(act, params),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: all,
      operationId: "giveConsent",
      summary: "同意を記録する",
      rules: { resource: "consent", action: "create", creates: true },
      params: personParams,
      body: consentSchema,
      answer: consentAnswer,
      status: 201,
    },
    (act, { params, body }) => giveConsent(act, params, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: `${all}/:consentId/withdraw`,
      operationId: "withdrawConsent",
      summary: "同意を取り消す",
      rules: { resource: "consent", action: "update" },
      params: consentParams,
      body: withdrawalSchema,
      answer: consentAnswer,
    },
    (act, { params: { consentId, ...key }, body }) => withdrawConsent(act, key, consentId, body),
  );
}
