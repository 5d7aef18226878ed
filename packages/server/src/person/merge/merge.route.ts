import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { organisationParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { mergePeople } from "./merge-people.ts";
import { mergeAnswer, mergeParams, mergeSchema } from "./merge.schema.ts";
import { undoMerge } from "./undo-merge.ts";

const all = "/api/organisations/:organisationId/merges";

export function addMerge(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: all,
      operationId: "mergePeople",
      summary: "二つの記録を一つにまとめる",
      rules: { resource: "merge", action: "create", creates: true },
      params: organisationParams,
      body: mergeSchema,
      answer: mergeAnswer,
      status: 201,
    },
    (act, { params, body }) => mergePeople(act, params.organisationId, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: `${all}/:mergeId/undo`,
      operationId: "undoMerge",
      summary: "まとめた記録をもとに戻す",
      rules: { resource: "merge", action: "update" },
      params: mergeParams,
      answer: mergeAnswer,
    },
    (act, { params }) => undoMerge(act, params.organisationId, params.mergeId),
  );
}
