import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { doneAnswer, personParams, versionField } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { addFormerName } from "./add-former-name.ts";
import { changeFormerName } from "./change-former-name.ts";
import {
  changedFormerNameSchema,
  formerNameAnswer,
  formerNameParams,
  formerNameSchema,
} from "./former-name.schema.ts";
import { removeFormerName } from "./remove-former-name.ts";

const all = "/api/organisations/:organisationId/people/:personId/former-names";
const one = `${all}/:formerNameId`;

/** 前の名前。 A name is a part of the facts: who may change these may add, change and remove it. */
export function addFormerNames(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: all,
      operationId: "addFormerName",
      summary: "前の名前を加える",
      rules: { resource: "person", action: "update", creates: true },
      params: personParams,
      body: formerNameSchema,
      answer: formerNameAnswer,
      status: 201,
    },
    (act, { params, body }) => addFormerName(act, params, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "PUT",
      url: one,
      operationId: "changeFormerName",
      summary: "前の名前を変える",
      rules: { resource: "person", action: "update" },
      params: formerNameParams,
      body: changedFormerNameSchema,
      answer: formerNameAnswer,
    },
    (act, { params: { formerNameId, ...key }, body }) => changeFormerName(act, key, formerNameId, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "DELETE",
      url: one,
      operationId: "removeFormerName",
      summary: "前の名前を消す",
      rules: { resource: "person", action: "update" },
      params: formerNameParams,
      body: z.object({ version: versionField }),
      answer: doneAnswer,
    },
    (act, { params: { formerNameId, ...key }, body }) =>
      removeFormerName(act, key, formerNameId, body.version),
  );
}
