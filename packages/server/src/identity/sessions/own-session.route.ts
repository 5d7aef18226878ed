import type { FastifyInstance } from "fastify";
import { problemResponse, Refusal } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { takeSessionCookie } from "../session/cookie.ts";
import { signedIn } from "../session/signed-in-route.ts";
import { sessionViewSchema } from "./sessions.schema.ts";
import { showSession } from "./show-session.ts";
import { signOut } from "./sign-out.ts";
import { z } from "zod";

const isNobody = (error: unknown) => error instanceof Refusal && error.kind === "not-signed-in";

const showing = {
  operationId: "showSession",
  tags: ["identity"],
  summary: "だれがサインインしているか",
  description: "サインインしていないときも 200 で signedIn: false を返します。セッションは延びません。",
  response: {
    200: { description: "セッション", content: { "application/json": { schema: sessionViewSchema } } },
  },
};

const ending = {
  operationId: "signOut",
  tags: ["identity"],
  summary: "サインアウトする",
  response: { 204: z.null().describe("サインアウトしました"), 403: problemResponse("ほかのサイトから") },
};

/** GET and DELETE /api/session: both also answer one who is not signed in. */
export function addOwnSession(app: FastifyInstance, parts: Parts): void {
  const { isDemo, demoSignIns: demoAccounts } = parts;
  const half = { resource: "session", halfSignedIn: true } as const;
  const show = signedIn(parts, { ...half, action: "read", background: true }, (act) =>
    showSession(act, { isDemo }),
  );
  const end = signedIn(parts, { ...half, action: "update" }, async (act) => ({
    ...(await signOut(act, act.actor.sessionId)),
    status: 204,
    body: null,
  }));
  app.get("/api/session", { schema: showing }, async (request, reply) => {
    try {
      return await show(request, reply);
    } catch (error) {
      if (!isNobody(error)) throw error;
      return reply.header("cache-control", "no-store").send({ signedIn: false, isDemo, demoAccounts });
    }
  });
  app.delete("/api/session", { schema: ending }, async (request, reply) => {
    try {
      return await end(request, reply);
    } catch (error) {
      if (!isNobody(error)) throw error;
      takeSessionCookie(reply);
      return reply.code(204).send(null);
    }
  });
}
