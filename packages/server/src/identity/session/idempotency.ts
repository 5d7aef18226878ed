import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { Refusal } from "../../http/index.ts";
import { keepAnswer, reserveKey } from "./idempotency.store.ts";
import type { Answer } from "./signed-in-route.ts";
import type { SignedInAct } from "./signed-in.ts";

function requestSum(request: FastifyRequest): Buffer {
  const body = Buffer.isBuffer(request.body) ? request.body : JSON.stringify(request.body ?? null);
  return createHash("sha256").update(`${request.method} ${request.url}\n`).update(body).digest();
}

/**
 * Does the work of a request once: the same key and the same request again get the answer given before; the same key
 * with another request is refused. Two that come at the same time wait for each other in the database.
 */
export async function answerOnce(
  act: SignedInAct,
  request: FastifyRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string" || key.length < 8 || key.length > 200)
    throw new Refusal("idempotency-key-needed");
  const before = await reserveKey(act, key, requestSum(request));
  if (before === "other-request") throw new Refusal("idempotency-key-reused");
  if (before) {
    act.unrecorded();
    return { status: before.status, body: JSON.parse(before.body) };
  }
  const answer = await work();
  await keepAnswer(act, key, answer.status ?? 200, JSON.stringify(answer.body ?? null));
  return answer;
}
