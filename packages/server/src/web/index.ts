import { existsSync, readFileSync } from "node:fs";
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

/** The page, marked when this is a demo, so that the banner stands before anything is asked of the server. */
function pageOf(root: string, isDemo: boolean): string {
  const html = readFileSync(join(root, "index.html"), "utf8");
  return isDemo ? html.replace("</head>", '<meta name="yorisoi-demo" content="on" /></head>') : html;
}

/** Serves the built web app; deep links give its index.html, everything else that is missing a problem. */
export async function addWeb(
  app: FastifyInstance,
  root: string,
  { isDemo = false }: { readonly isDemo?: boolean } = {},
): Promise<void> {
  const isBuilt = existsSync(join(root, "index.html"));
  const page = isBuilt ? pageOf(root, isDemo) : "";
  const sendPage = (reply: FastifyReply) =>
    reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
  if (isBuilt) {
    app.get("/", { schema: { hide: true } }, async (_request, reply) => sendPage(reply));
    await app.register(files, {
      root,
      index: false,
      cacheControl: false,
      acceptRanges: false,
      dotfiles: "ignore",
      setHeaders: (reply, path) => void reply.header("cache-control", cacheControl(path)),
    });
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (!wantsPage(request)) return sendMissing(app, request, reply);
    return isBuilt ? sendPage(reply) : sendProblem(request, reply, "web-not-built");
  });
}
