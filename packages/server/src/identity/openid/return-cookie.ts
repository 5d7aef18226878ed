import "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Which question this browser put to a provider. Unlike the session's cookie it is `lax`: the browser comes back from
 * another site, and a `strict` cookie would not come along.
 */
const COOKIE = "__Host-yorisoi-openid";
const attributes = { path: "/", httpOnly: true, secure: true, sameSite: "lax" } as const;

export const RETURN_MINUTES = 10;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function giveReturnCookie(reply: FastifyReply, challengeId: string): void {
  void reply.setCookie(COOKIE, challengeId, { ...attributes, maxAge: RETURN_MINUTES * 60 });
}

/** The question, once: the cookie is taken back. */
export function takeReturnCookie(request: FastifyRequest, reply: FastifyReply): string | undefined {
  const challengeId = request.cookies[COOKIE];
  void reply.clearCookie(COOKIE, attributes);
  return challengeId && uuid.test(challengeId) ? challengeId : undefined;
}
