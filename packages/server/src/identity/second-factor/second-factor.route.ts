import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import { visitOf } from "../session/visit.ts";
import { codeBox } from "./code-box.ts";
import { confirmCode } from "./confirm-code.ts";
import { factorsOf } from "./factors.store.ts";
import { giveSecondFactor } from "./give-second-factor.ts";
import { unusedRecoveryCodes } from "./recovery.store.ts";
import { removeSecondFactor } from "./remove-second-factor.ts";
import { renewRecoveryCodes } from "./renew-recovery-codes.ts";
import * as schemas from "./second-factor.schema.ts";
import { setUpCode } from "./set-up-code.ts";

const half = { resource: "self", halfSignedIn: true } as const;

/** Setting up, giving, renewing and removing the second factor. */
export function addSecondFactor(app: FastifyInstance, parts: Parts): void {
  const box = codeBox(parts.box);
  const given = (request: Parameters<typeof visitOf>[0], code: string) => ({
    box,
    code,
    deviceName: visitOf(request).deviceName,
  });

  addSignedInRoute(
    app,
    parts,
    "GET /api/second-factor",
    {
      operationId: "showSecondFactor",
      summary: "第二の確認の登録の様子",
      answers: { 200: schemas.factorsSchema },
      rules: { resource: "self", action: "read" },
    },
    async (act) => {
      act.unrecorded();
      const { accountId } = act.actor;
      const left = await unusedRecoveryCodes(act.sql, accountId);
      return { body: { ...(await factorsOf(act.sql, accountId)), recoveryCodesLeft: left.length } };
    },
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/second-factor/setup",
    {
      operationId: "setUpCode",
      summary: "認証アプリの登録をはじめる",
      answers: { 200: schemas.setUpSchema },
      rules: { ...half, action: "create" },
    },
    (act) => setUpCode(act, box),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/second-factor/confirm",
    {
      operationId: "confirmCode",
      summary: "認証アプリの登録を最初のコードで確かめる",
      body: schemas.codeSchema,
      answers: { 200: schemas.recoveryCodesSchema },
      rules: { ...half, action: "create" },
    },
    (act, { body, request }) => confirmCode(act, given(request, body.code)),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/session/second-factor",
    {
      operationId: "giveSecondFactor",
      summary: "第二の確認をする",
      body: schemas.secondFactorSchema,
      answers: { 200: schemas.givenSchema },
      rules: { ...half, action: "update" },
    },
    (act, { body, request }) =>
      giveSecondFactor(act, { box, proof: body, deviceName: visitOf(request).deviceName }),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/second-factor/recovery-codes",
    {
      operationId: "renewRecoveryCodes",
      summary: "回復コードを作り直す",
      body: schemas.codeSchema,
      answers: { 200: schemas.recoveryCodesSchema },
      rules: { resource: "self", action: "update" },
    },
    (act, { body, request }) => renewRecoveryCodes(act, given(request, body.code)),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/second-factor/remove",
    {
      operationId: "removeSecondFactor",
      summary: "認証アプリの登録を消す",
      body: schemas.codeSchema,
      rules: { resource: "self", action: "remove" },
    },
    (act, { body, request }) => removeSecondFactor(act, given(request, body.code)),
  );
}
