import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import { extendSession } from "../session/session.store.ts";
import { chooseRole } from "./choose-role.ts";
import { listSessions } from "./list-sessions.ts";
import * as schemas from "./sessions.schema.ts";
import { signOut, signOutEverywhere } from "./sign-out.ts";

/** Going on, choosing a role, and seeing and ending one's sessions. */
export function addSessions(app: FastifyInstance, parts: Parts): void {
  addSignedInRoute(
    app,
    parts,
    "POST /api/session/extend",
    {
      operationId: "extendSession",
      summary: "セッションを延ばす",
      answers: { 200: schemas.extendedSchema },
      rules: { resource: "session", action: "update", halfSignedIn: true },
    },
    async (act) => {
      act.unrecorded();
      return { body: await extendSession(act.sql, act.actor.sessionId) };
    },
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/session/role",
    {
      operationId: "chooseRole",
      summary: "役割を選ぶ",
      body: schemas.chooseSchema,
      answers: { 200: schemas.chosenSchema },
      rules: { resource: "session", action: "update" },
    },
    (act, { body }) => chooseRole(act, body.grantId),
  );
  addSignedInRoute(
    app,
    parts,
    "GET /api/sessions",
    {
      operationId: "listSessions",
      summary: "サインインしている端末の一覧",
      answers: { 200: schemas.sessionListSchema },
      rules: { resource: "session", action: "read" },
    },
    listSessions,
  );
  addSignedInRoute(
    app,
    parts,
    "DELETE /api/sessions",
    {
      operationId: "signOutEverywhere",
      summary: "すべての端末からサインアウトする",
      rules: { resource: "session", action: "update", halfSignedIn: true },
    },
    signOutEverywhere,
  );
  addSignedInRoute(
    app,
    parts,
    "DELETE /api/sessions/:id",
    {
      operationId: "endSession",
      summary: "一つの端末からサインアウトする",
      params: schemas.sessionParams,
      rules: { resource: "session", action: "update" },
    },
    (act, { params }) => signOut(act, params.id),
  );
}
