import type { FastifyReply, FastifyRequest } from "fastify";
import { deviceName } from "../credentials/index.ts";
import { deviceToken, giveDeviceCookie, giveSessionCookie, sessionToken } from "./cookie.ts";

/** What a request tells about the browser it comes from. */
export interface Visit {
  readonly requestId: string;
  readonly deviceName: string;
  readonly deviceToken: string | undefined;
  /** The session this browser had until now. */
  readonly formerSession: Buffer | undefined;
}

export function visitOf(request: FastifyRequest): Visit {
  return {
    requestId: request.id,
    deviceName: deviceName(request.headers["user-agent"]).ja,
    deviceToken: deviceToken(request),
    formerSession: sessionToken(request),
  };
}

/** Sets the cookies of a session that was just opened. */
export function giveCookies(
  reply: FastifyReply,
  { token, deviceToken: device }: { readonly token: string; readonly deviceToken: string },
): void {
  giveSessionCookie(reply, token);
  giveDeviceCookie(reply, device);
}
