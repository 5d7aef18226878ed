import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problemResponse } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { giveCookies, visitOf } from "../session/visit.ts";
import { limited } from "../sign-in/rate-limit.ts";
import { signedInSchema } from "../sign-in/sign-in.schema.ts";
import { acceptInvitation } from "./accept-invitation.ts";

const body = z.strictObject({
  token: z.string().min(1).max(100).describe("招待のアドレスの # の後"),
  password: z.string().min(1).max(4096),
});
const accepted = signedInSchema.extend({ login: z.string() });

const schema = {
  operationId: "acceptInvitation",
  tags: ["identity"],
  summary: "招待を受けて、パスワードを決める",
  body,
  response: {
    200: { description: "サインインしました", content: { "application/json": { schema: accepted } } },
    410: problemResponse("招待がもう使えない"),
    422: problemResponse("パスワードに直すところがある"),
    429: problemResponse("要求が多すぎる"),
  },
};

/** POST /api/invitation */
export function addInvitation(app: FastifyInstance, { db }: Parts): void {
  app.post<{ Body: z.output<typeof body> }>(
    "/api/invitation",
    { schema, config: limited },
    async (request, reply) => {
      const opened = await acceptInvitation(db, visitOf(request), request.body);
      giveCookies(reply, opened);
      const { level, secondFactor, login } = opened;
      return reply.header("cache-control", "no-store").send({ level, secondFactor, login });
    },
  );
}
