import type { FastifyInstance } from "fastify";
import { problemResponse } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { giveCookies, visitOf } from "../session/visit.ts";
import { limited } from "../sign-in/rate-limit.ts";
import { signedInSchema } from "../sign-in/sign-in.schema.ts";
import { answerSchema, optionsSchema, type PasskeyAnswer } from "./passkey.schema.ts";
import { relyingParty } from "./relying-party.ts";
import { askWhoSignsIn, signInWithPasskey } from "./sign-in-with-passkey.ts";

const optionsRoute = {
  operationId: "askWhoSignsIn",
  tags: ["identity"],
  summary: "パスキーでのサインインをはじめる",
  response: {
    200: { description: "ブラウザーへの問い", content: { "application/json": { schema: optionsSchema } } },
    429: problemResponse("要求が多すぎる"),
  },
};

const signInRoute = {
  operationId: "signInWithPasskey",
  tags: ["identity"],
  summary: "パスキーでサインインする",
  body: answerSchema,
  response: {
    200: { description: "サインインしました", content: { "application/json": { schema: signedInSchema } } },
    401: problemResponse("パスキーが違うか、時間がたちすぎた"),
    429: problemResponse("要求が多すぎる"),
  },
};

/** POST /api/session/passkey/options and POST /api/session/passkey */
export function addPasskeySignIn(app: FastifyInstance, { db, origin }: Parts): void {
  const party = relyingParty(origin);
  app.post(
    "/api/session/passkey/options",
    { schema: optionsRoute, config: limited },
    async (request, reply) =>
      reply.header("cache-control", "no-store").send(await askWhoSignsIn(db, request.id, party)),
  );
  app.post<{ Body: PasskeyAnswer }>(
    "/api/session/passkey",
    { schema: signInRoute, config: limited },
    async (request, reply) => {
      const visit = visitOf(request);
      const opened = await signInWithPasskey(db, visit, { party, answer: request.body });
      giveCookies(reply, opened);
      const { level, secondFactor } = opened;
      return reply.header("cache-control", "no-store").send({ level, secondFactor });
    },
  );
}
