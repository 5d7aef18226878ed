import { existsSync } from "node:fs";
import { join } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { pathOf, sendMissing, sendProblem } from "../http/index.ts";

const ONE_YEAR = "public, max-age=31536000, immutable";

/** Vite names what lies in assets/ by its content; everything else may change under the same name. */
function cacheControl(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? ONE_YEAR : "no-cache";
}

/** A page of the app, for example /grading; the app itself says when it has none of that name. */
function wantsPage(request: FastifyRequest): boolean {
  const path = pathOf(request);
  const accept = request.headers.accept ?? "*/*";
  return (
    ["GET", "HEAD"].includes(request.method) &&
    !/^\/(?:api|assets)(?:\/|$)/.test(path) &&
    !(path.split("/").at(-1) ?? "").includes(".") &&
    /text\/html|\*\/\*/.test(accept)
  );
}

/** Serves the built web app; deep links give its index.html, everything else that is missing a problem. */
export async function addWeb(app: FastifyInstance, root: string): Promise<void> {
  const isBuilt = existsSync(join(root, "index.html"));
  if (isBuilt) {
    await app.register(files, {
      root,
      cacheControl: false,
      acceptRanges: false,
      dotfiles: "ignore",
      setHeaders: (reply, path) => void reply.header("cache-control", cacheControl(path)),
    });
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (!wantsPage(request)) return sendMissing(app, request, reply);
    return isBuilt ? reply.sendFile("index.html") : sendProblem(request, reply, "web-not-built");
  });
}
