import "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isToken, tokenHash } from "../credentials/index.ts";

/** `__Host-` binds the cookie to this host, path / and a secure connection; browsers count loopback as secure. */
const COOKIE = "__Host-yorisoi";
const DEVICE_COOKIE = "__Host-yorisoi-device";

const attributes = { path: "/", httpOnly: true, secure: true, sameSite: "strict" } as const;

/** How long a device is known again, in seconds: a year. */
const DEVICE_AGE = 365 * 24 * 60 * 60;

/** The hash of the session token of a request; undefined without a well-formed one. */
export function sessionToken(request: FastifyRequest): Buffer | undefined {
  const token = request.cookies[COOKIE];
  return token && isToken(token) ? tokenHash(token) : undefined;
}

export function giveSessionCookie(reply: FastifyReply, token: string): void {
  void reply.setCookie(COOKIE, token, attributes);
}

export function takeSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, attributes);
}

/** By what a browser is known again, over all accounts that sign in with it; undefined without a well-formed one. */
export function deviceToken(request: FastifyRequest): string | undefined {
  const token = request.cookies[DEVICE_COOKIE];
  return isToken(token) ? token : undefined;
}

export function giveDeviceCookie(reply: FastifyReply, token: string): void {
  void reply.setCookie(DEVICE_COOKIE, token, { ...attributes, maxAge: DEVICE_AGE });
}
