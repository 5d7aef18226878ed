import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { doneAnswer, personParams, versionField } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { addConsideration } from "./add-consideration.ts";
import {
  considerationAnswer,
  considerationParams,
  considerationSchema,
  changedConsiderationSchema,
} from "./consideration.schema.ts";
import { changeConsideration } from "./change-consideration.ts";
import { removeConsideration } from "./remove-consideration.ts";

const all = "/api/organisations/:organisationId/people/:personId/considerations";
const one = `${all}/:considerationId`;

/** 配慮すること。 */
export function addConsiderations(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: all,
      operationId: "addConsideration",
      summary: "配慮することを加える",
      rules: { resource: "consideration", action: "create", creates: true },
      params: personParams,
      body: considerationSchema,
      answer: considerationAnswer,
      status: 201,
    },
    (act, { params, body }) => addConsideration(act, params, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "PUT",
      url: one,
      operationId: "changeConsideration",
      summary: "配慮することを変える",
      rules: { resource: "consideration", action: "update" },
      params: considerationParams,
      body: changedConsiderationSchema,
      answer: considerationAnswer,
    },
    (act, { params: { considerationId, ...key }, body }) =>
      changeConsideration(act, key, considerationId, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "DELETE",
      url: one,
      operationId: "removeConsideration",
      summary: "配慮することを消す",
      rules: { resource: "consideration", action: "remove" },
      params: considerationParams,
      body: z.object({ version: versionField }),
      answer: doneAnswer,
    },
    (act, { params: { considerationId, ...key }, body }) =>
      removeConsideration(act, key, considerationId, body.version),
  );
}
