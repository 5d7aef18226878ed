import type { FastifyInstance } from "fastify";
import { problemResponse } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { giveCookies, visitOf } from "../session/visit.ts";
import { limited } from "./rate-limit.ts";
import { signIn } from "./sign-in.ts";
import { type Credentials, credentialsSchema, signedInSchema } from "./sign-in.schema.ts";

const schema = {
  operationId: "signIn",
  tags: ["identity"],
  summary: "サインインする",
  description:
    "セッションのクッキーを渡します。職員の役割か確認コードの登録があるときは level が password になり、第二の確認が要ります。",
  body: credentialsSchema,
  response: {
    200: { description: "サインインしました", content: { "application/json": { schema: signedInSchema } } },
    401: problemResponse("名前かパスワードが違う"),
    423: problemResponse("失敗が続いて止められている"),
    429: problemResponse("要求が多すぎる"),
  },
};

/** POST /api/session */
export function addSignIn(app: FastifyInstance, parts: Parts): void {
  app.post<{ Body: Credentials }>("/api/session", { schema, config: limited }, async (request, reply) => {
    const { level, secondFactor, ...secrets } = await signIn(parts, visitOf(request), request.body);
    giveCookies(reply, secrets);
    return reply.header("cache-control", "no-store").send({ level, secondFactor });
  });
}
