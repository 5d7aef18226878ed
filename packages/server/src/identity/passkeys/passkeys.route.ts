import type { FastifyInstance } from "fastify";
import { Refusal } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import { passkeysOf, renamePasskey } from "./passkey.store.ts";
import * as schemas from "./passkey.schema.ts";
import { askForPasskey, registerPasskey } from "./register-passkey.ts";
import { relyingParty } from "./relying-party.ts";
import { removePasskey } from "./remove-passkey.ts";

/** The passkeys of one's own account. */
export function addPasskeys(app: FastifyInstance, parts: Parts): void {
  const party = relyingParty(parts.origin);
  addSignedInRoute(
    app,
    parts,
    "GET /api/passkeys",
    {
      operationId: "listPasskeys",
      summary: "自分のパスキーの一覧",
      answers: { 200: schemas.passkeyListSchema },
      rules: { resource: "self", action: "read" },
    },
    async (act) => {
      act.unrecorded();
      return { body: { passkeys: await passkeysOf(act.sql, act.actor.accountId) } };
    },
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/passkeys/options",
    {
      operationId: "askForPasskey",
      summary: "パスキーの登録をはじめる",
      answers: { 200: schemas.optionsSchema },
      rules: { resource: "self", action: "create", halfSignedIn: true },
    },
    (act) => askForPasskey(act, party),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/passkeys",
    {
      operationId: "registerPasskey",
      summary: "パスキーを登録する",
      body: schemas.newPasskeySchema,
      answers: { 201: schemas.passkeySchema },
      rules: { resource: "self", action: "create", creates: true, halfSignedIn: true },
    },
    (act, { body }) => registerPasskey(act, party, body),
  );
  addSignedInRoute(
    app,
    parts,
    "PATCH /api/passkeys/:id",
    {
      operationId: "renamePasskey",
      summary: "パスキーの名前を変える",
      params: schemas.credentialParams,
      body: schemas.nameSchema,
      rules: { resource: "self", action: "update" },
    },
    async (act, { params: { id }, body: { name } }) => {
      if (!(await renamePasskey(act.sql, act.actor.accountId, id, name))) throw new Refusal("not-found");
      act.unrecorded();
      return {};
    },
  );
  addSignedInRoute(
    app,
    parts,
    "DELETE /api/passkeys/:id",
    {
      operationId: "removePasskey",
      summary: "パスキーを消す",
      params: schemas.credentialParams,
      rules: { resource: "self", action: "remove" },
    },
    (act, { params: { id } }) => removePasskey(act, id),
  );
}
