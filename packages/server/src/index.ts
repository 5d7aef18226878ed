import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import fastify, { type FastifyInstance, type FastifyServerOptions, type RouteOptions } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { addDocs } from "./docs/index.ts";
import { addGrading, gradingSchemas } from "./grading/index.ts";
import {
  addErrors,
  addHeaders,
  addHealth,
  BODY_LIMIT,
  problemSchema,
  sendBrokenRequest,
  sendError,
} from "./http/index.ts";
import { addMetrics, addReady } from "./operation/index.ts";
import type { Parts } from "./parts.ts";
import { addPeople } from "./people.ts";
import { addPublicKnowledge } from "./public-knowledge.ts";
import { addWeb } from "./web/index.ts";

export interface ServerOptions {
  /** Folder of the built web app; without one the pages answer that they are not built. */
  readonly webRoot: string;
  readonly logger?: FastifyServerOptions["logger"];
  /** What the routes of people's data stand on; without it the server only grades. */
  readonly parts?: Parts;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly proxies?: string | undefined;
  /** Told of every route as it is added, for tests that look at all of them. */
  readonly onRoute?: (route: RouteOptions) => void;
}

/** The slowest a whole request may arrive, in milliseconds. */
const REQUEST_TIMEOUT = 60_000;

/** Builds the server: API, documents and web app. It does not listen; tests use `inject`. */
export async function buildServer({
  webRoot,
  logger = false,
  parts,
  onRoute,
  proxies,
}: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    trustProxy: proxies ?? false,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void sendError(error, request, reply),
    clientErrorHandler: sendBrokenRequest,
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  if (onRoute) app.addHook("onRoute", onRoute);
  addErrors(app);
  await addHeaders(app);
  await app.register(compress, { globalDecompression: false });
  await addDocs(app, { Problem: problemSchema, ...gradingSchemas });
  if (parts) addMetrics(app, parts);
  addHealth(app);
  if (parts) addReady(app, parts);
  await app.register(async (scope) => addGrading(scope));
  if (parts) await app.register(async (scope) => addPublicKnowledge(scope, parts));
  if (parts) await app.register(async (scope) => addPeople(scope, parts));
  await addWeb(app, webRoot, { isDemo: parts?.isDemo ?? false });
  return app;
}
