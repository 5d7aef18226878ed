import { needsSecondFactor, roleIds, roles } from "@yorisoi/rules/identity";
import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import { changeRole } from "./change-role.ts";
import { giveRole } from "./give-role.ts";
import { listGrants } from "./list-grants.ts";
import * as schemas from "./roles.schema.ts";

const catalogue = roleIds.map((role) => {
  const { ja, en, means, kinds } = roles[role];
  return { role, ja, en, means, kinds, needsSecondFactor: needsSecondFactor(role) };
});

/** What roles there are, and who has which in one's organisation. */
export function addRoles(app: FastifyInstance, parts: Parts): void {
  addSignedInRoute(
    app,
    parts,
    "GET /api/roles",
    {
      operationId: "listRoles",
      summary: "役割の一覧と説明",
      answers: { 200: schemas.roleListSchema },
      rules: { resource: "role", action: "read" },
    },
    async (act) => {
      act.unrecorded();
      return { body: { roles: catalogue } };
    },
  );
  addSignedInRoute(
    app,
    parts,
    "GET /api/role-grants",
    {
      operationId: "listRoleGrants",
      summary: "わたした役割の一覧",
      query: schemas.grantQuery,
      answers: { 200: schemas.grantListSchema },
      rules: { resource: "role", action: "read" },
    },
    (act, { query }) => listGrants(act, query),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/role-grants",
    {
      operationId: "giveRole",
      summary: "役割をわたす",
      body: schemas.newGrantSchema,
      answers: { 201: schemas.grantSchema.pick({ grantId: true }) },
      rules: { resource: "role", action: "create", creates: true },
    },
    async (act, { body }) => ({ status: 201, body: await giveRole(act, body) }),
  );
  addSignedInRoute(
    app,
    parts,
    "PATCH /api/role-grants/:id",
    {
      operationId: "changeRole",
      summary: "役割の終わりを変える・役割を終える",
      params: schemas.grantParams,
      body: schemas.grantChangeSchema,
      answers: { 200: schemas.grantSchema },
      rules: { resource: "role", action: "update" },
    },
    (act, { params, body }) => changeRole(act, params.id, body),
  );
}
