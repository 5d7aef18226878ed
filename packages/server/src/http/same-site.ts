import type { FastifyInstance } from "fastify";
import { Refusal } from "./problem.ts";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Takes changes only from this server's own pages. Browsers tell where a request comes from (Sec-Fetch-Site, Origin);
 * one that tells neither is no browser with cookies of ours, or is too old to be trusted with them.
 */
export function addSameSiteOnly(app: FastifyInstance, origin: string): void {
  app.addHook("onRequest", async ({ method, headers }) => {
    if (harmless.has(method)) return;
    const site = headers["sec-fetch-site"];
    const isOwn = site === undefined ? headers.origin === origin : site === "same-origin";
    if (!isOwn) throw new Refusal("cross-site");
  });
}
