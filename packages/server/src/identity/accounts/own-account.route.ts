import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import { visitOf } from "../session/visit.ts";
import { changeOwnAccount } from "./change-own-account.ts";
import { changePassword } from "./change-password.ts";
import { ownAccountSchema, ownChangeSchema, passwordChangeSchema } from "./own-account.schema.ts";
import { ownAccount } from "./show-account.ts";

/** "My account". */
export function addOwnAccount(app: FastifyInstance, parts: Parts): void {
  addSignedInRoute(
    app,
    parts,
    "GET /api/account",
    {
      operationId: "showOwnAccount",
      summary: "自分の利用者",
      answers: { 200: ownAccountSchema },
      rules: { resource: "account", action: "read" },
    },
    async (act) => {
      act.unrecorded();
      return { body: await ownAccount(act) };
    },
  );
  addSignedInRoute(
    app,
    parts,
    "PATCH /api/account",
    {
      operationId: "changeOwnAccount",
      summary: "自分の名前とメールアドレスを変える",
      body: ownChangeSchema,
      answers: { 200: ownAccountSchema },
      rules: { resource: "account", action: "update" },
    },
    (act, { body }) => changeOwnAccount(act, body),
  );
  addSignedInRoute(
    app,
    parts,
    "PUT /api/account/password",
    {
      operationId: "changePassword",
      summary: "自分のパスワードを変える",
      body: passwordChangeSchema,
      rules: { resource: "self", action: "update" },
    },
    (act, { body, request }) => changePassword(act, { ...body, deviceName: visitOf(request).deviceName }),
  );
}
