import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { doneAnswer, personParams, versionField } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { addHelper } from "./add-family.ts";
import { helperAnswer, helperParams, helperSchema, changedHelperSchema } from "./family.schema.ts";
import { changeHelper } from "./change-family.ts";
import { removeHelper } from "./remove-family.ts";

const all = "/api/organisations/:organisationId/people/:personId/helpers";
const one = `${all}/:helperId`;

/** 家族・支援者と、してよいこと。 */
export function addFamily(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: all,
      operationId: "addHelper",
      summary: "家族・支援者を加える",
      rules: { resource: "helper", action: "create", creates: true },
      params: personParams,
      body: helperSchema,
      answer: helperAnswer,
      status: 201,
    },
    (act, { params, body }) => addHelper(act, params, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "PUT",
      url: one,
      operationId: "changeHelper",
      summary: "家族・支援者を変える",
      rules: { resource: "helper", action: "update" },
      params: helperParams,
      body: changedHelperSchema,
      answer: helperAnswer,
    },
    (act, { params: { helperId, ...key }, body }) => changeHelper(act, key, helperId, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "DELETE",
      url: one,
      operationId: "removeHelper",
      summary: "家族・支援者を消す",
      rules: { resource: "helper", action: "remove" },
      params: helperParams,
      body: z.object({ version: versionField }),
      answer: doneAnswer,
    },
    (act, { params: { helperId, ...key }, body }) => removeHelper(act, key, helperId, body.version),
  );
}
