import "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isToken, tokenHash } from "../../identity/index.ts";

const COOKIE = "__Host-yorisoi-opinion";
const attributes = { path: "/", httpOnly: true, secure: true, sameSite: "strict" } as const;

/** The hash of the session by which a browser that gave the code is known; undefined without one. */
export function linkSession(request: FastifyRequest): Buffer | undefined {
  const token = request.cookies[COOKIE];
  return isToken(token) ? tokenHash(token) : undefined;
}

export function giveLinkCookie(reply: FastifyReply, token: string, until: Date): void {
  void reply.setCookie(COOKIE, token, { ...attributes, expires: until });
}
