import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { changePerson } from "./change-person.ts";
import { createPerson } from "./create-person.ts";
import { changedPersonSchema, likenessSchema, newPersonSchema } from "./facts.schema.ts";
import { showDuplicates } from "./find-duplicates.ts";
import { duplicateAnswer, personAnswer } from "./person.schema.ts";
import { readRecord } from "./read-record.ts";
import { recordAnswer, recordQuery } from "./record.schema.ts";

const one = "/api/organisations/:organisationId/people/:personId";

export function addRecord(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/people/duplicates",
      operationId: "findDuplicates",
      summary: "同じ人かもしれない記録をさがす",
      rules: { resource: "person", action: "create" },
      body: likenessSchema,
      answer: z.object({ duplicates: z.array(duplicateAnswer) }),
    },
    (act, { body }) => showDuplicates(act, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/people",
      operationId: "createPerson",
      summary: "本人の記録を作る",
      rules: { resource: "person", action: "create", creates: true },
      body: newPersonSchema,
      answer: personAnswer,
      status: 201,
    },
    (act, { body }) => createPerson(act, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "GET",
      url: one,
      operationId: "readRecord",
      summary: "本人の記録を見る",
      rules: { resource: "person", action: "read" },
      params: personParams,
      query: recordQuery,
      answer: recordAnswer,
    },
    (act, { params, query }) => readRecord(act, parts, params, query),
  );
  addRoute(
    app,
    parts,
    {
      method: "PATCH",
      url: one,
      operationId: "changePerson",
      summary: "本人の記録を変える",
      rules: { resource: "person", action: "update" },
      params: personParams,
      body: changedPersonSchema,
      answer: personAnswer,
    },
    (act, { params, body }) => changePerson(act, params, body),
  );
}
