import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { caseParams } from "../case-key.ts";
import { inCase, needCase } from "../case/need-case.ts";
import { addCaseRoute } from "../route.ts";
import { rankedFor } from "./ranked.ts";
import { findByLogin, registerSurveyor } from "./register-surveyor.ts";
import { choicesAnswer, foundSurveyor, registrationSchema, surveyorsAnswer } from "./surveyor.schema.ts";
import { surveyorsOf } from "./surveyor.store.ts";

const url = "/api/surveyors";

/** 調査員の登録と、一件ごとの選び方。 */
export function addSurveyors(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url,
      operationId: "listSurveyors",
      summary: "自分の市町村の調査員",
      rules: { resource: "surveyor", action: "read" },
      answer: surveyorsAnswer,
    },
    async (act) => {
      act.unrecorded();
      return { surveyors: await surveyorsOf(act, act.actor.organisationId ?? "") };
    },
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "POST",
      url: `${url}/find`,
      operationId: "findSurveyor",
      summary: "ログイン名から調査員の利用者をさがす",
      rules: { resource: "surveyor", action: "create" },
      body: z.strictObject({ login: z.string().trim().min(1).max(200) }),
      answer: foundSurveyor,
    },
    async (act, { body: { login } }) => findByLogin(inCase(act), login),
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "PUT",
      url: `${url}/:accountId`,
      operationId: "registerSurveyor",
      summary: "調査員を登録する・登録を変える",
      rules: { resource: "surveyor", action: "update" },
      params: z.object({ accountId: z.guid() }),
      body: registrationSchema,
      answer: surveyorsAnswer,
    },
    async (act, { params: { accountId }, body }) => registerSurveyor(inCase(act), accountId, body),
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url: "/api/cases/:caseId/surveyors",
      operationId: "chooseSurveyor",
      summary: "この申請の調査員の候補（ふさわしい順、理由つき）",
      rules: { resource: "surveyor", action: "read" },
      params: caseParams,
      answer: choicesAnswer,
    },
    async (signed, { params: { caseId } }) => {
      const act = inCase(signed);
      const file = await needCase(act, caseId);
      const { organisationId, personId } = file;
      act.record("case.read", { organisationId, personId, details: { caseId } });
      const ranked = await rankedFor(act, file);
      return {
        surveyors: ranked.map(
          ({ ranked: { candidate, may, qualification, wantsCompanion, reasons }, registered }) => ({
            accountId: candidate.accountId,
            organisationId: registered.organisationId,
            organisationName: registered.organisationName,
            name: registered.name,
            qualification,
            contracted: registered.contractor !== null,
            isBarred: !may,
            needsReason: wantsCompanion,
            reasons,
          }),
        ),
      };
    },
  );
}
