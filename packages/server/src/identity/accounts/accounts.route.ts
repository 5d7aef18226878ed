import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import * as schemas from "./accounts.schema.ts";
import { administerAccount, closeAccount } from "./administer-account.ts";
import { createAccount } from "./create-account.ts";
import { inviteAgain } from "./invite-again.ts";
import { listAccounts, showAccount } from "./list-accounts.ts";

/** The accounts of one's organisation. */
export function addAccounts(app: FastifyInstance, parts: Parts): void {
  const { origin } = parts;
  addSignedInRoute(
    app,
    parts,
    "GET /api/accounts",
    {
      operationId: "listAccounts",
      summary: "自分の組織の利用者の一覧",
      query: schemas.accountQuery,
      answers: { 200: schemas.accountListSchema },
      rules: { resource: "account", action: "read" },
    },
    (act, { query }) => listAccounts(act, query),
  );
  addSignedInRoute(
    app,
    parts,
    "GET /api/accounts/:id",
    {
      operationId: "showAccount",
      summary: "自分の組織の利用者一人",
      params: schemas.accountParams,
      answers: { 200: schemas.accountWithRolesSchema },
      rules: { resource: "account", action: "read" },
    },
    (act, { params }) => showAccount(act, params.id),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/accounts",
    {
      operationId: "createAccount",
      summary: "利用者を加え、招待を出す",
      body: schemas.newAccountSchema,
      answers: { 201: schemas.createdSchema },
      rules: { resource: "account", action: "create", creates: true },
    },
    (act, { body }) => createAccount(act, { origin }, body),
  );
  addSignedInRoute(
    app,
    parts,
    "PATCH /api/accounts/:id",
    {
      operationId: "administerAccount",
      summary: "利用者の名前と資格を変える",
      params: schemas.accountParams,
      body: schemas.accountChangeSchema,
      answers: { 200: schemas.accountSchema },
      rules: { resource: "account", action: "update" },
    },
    (act, { params, body }) => administerAccount(act, params.id, body),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/accounts/:id/close",
    {
      operationId: "closeAccount",
      summary: "利用者の利用を止める",
      params: schemas.accountParams,
      body: schemas.closeSchema,
      answers: { 200: schemas.accountSchema },
      rules: { resource: "account", action: "update" },
    },
    (act, { params, body }) => closeAccount(act, params.id, body),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/accounts/:id/invitation",
    {
      operationId: "inviteAgain",
      summary: "招待を出し直す（パスワードをなくしたとき）",
      params: schemas.accountParams,
      body: schemas.againSchema,
      answers: { 201: schemas.invitedSchema },
      rules: { resource: "invitation", action: "create", creates: true },
    },
    (act, { params, body }) => inviteAgain(act, params.id, { origin, ...body }),
  );
}
