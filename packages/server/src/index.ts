import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { addDocs } from "./docs/index.ts";
import { addGrading, gradingSchemas } from "./grading/index.ts";
import {
  addBodies,
  addErrors,
  addHeaders,
  addHealth,
  BODY_LIMIT,
  problemSchema,
  sendBrokenRequest,
  sendError,
} from "./http/index.ts";
import { addWeb } from "./web/index.ts";

export interface ServerOptions {
  /** Folder of the built web app; without one the pages answer that they are not built. */
  readonly webRoot: string;
  readonly logger?: FastifyServerOptions["logger"];
}

/** The slowest a whole request may arrive, in milliseconds. */
const REQUEST_TIMEOUT = 60_000;

/** Builds the server: API, documents and web app. It does not listen; tests use `inject`. */
export async function buildServer({ webRoot, logger = false }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void sendError(error, request, reply),
    clientErrorHandler: sendBrokenRequest,
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  addErrors(app);
  addBodies(app);
  await addHeaders(app);
  await app.register(compress, { globalDecompression: false });
  await addDocs(app, { Problem: problemSchema, ...gradingSchemas });
  addHealth(app);
  addGrading(app);
  await addWeb(app, webRoot);
  return app;
}
