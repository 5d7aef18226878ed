import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

const own = ["'self'"];
const nothing = ["'none'"];

/**
 * Everything a page loads comes from this server; nothing is inline, nobody may frame us. No HSTS and no upgrade to
 * https: inside a municipal network the server often speaks plain HTTP behind a proxy that adds both.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: own,
    scriptSrc: own,
    scriptSrcAttr: nothing,
    styleSrc: own,
    imgSrc: [...own, "data:"],
    connectSrc: own,
    objectSrc: nothing,
    baseUri: nothing,
    formAction: own,
    frameAncestors: nothing,
  },
};

export async function addHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: "no-referrer" },
    frameguard: { action: "deny" },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    reply.header("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  });
}
