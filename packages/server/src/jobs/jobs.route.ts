import type { FastifyInstance, FastifyRequest } from "fastify";
import type { z } from "zod";
import { problemResponse } from "../http/index.ts";
import { signedIn } from "../identity/index.ts";
import type { Parts } from "../parts.ts";
import { cancelJob } from "./cancel-job.ts";
import { jobPageSchema, jobParamsSchema, type JobQuery, jobQuerySchema, jobSchema } from "./job.schema.ts";
import { listJobs } from "./list-jobs.ts";
import { retryJob } from "./retry-job.ts";

type OneJob = FastifyRequest<{ Params: { id: string } }>;

const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { "application/json": { schema } },
});

const refusals = {
  401: problemResponse("サインインしていない"),
  403: problemResponse("今の役割ではできない"),
};

const listSchema = {
  operationId: "listJobs",
  tags: ["jobs"],
  summary: "処理の一覧",
  querystring: jobQuerySchema,
  response: { 200: json("新しい順の一覧", jobPageSchema), 400: problemResponse("指定が違う"), ...refusals },
};

const changeSchema = (operationId: string, summary: string) => ({
  operationId,
  tags: ["jobs"],
  summary,
  params: jobParamsSchema,
  response: {
    200: json("変えた後の処理", jobSchema),
    404: problemResponse("その処理はない"),
    409: problemResponse("今の状態ではできない"),
    ...refusals,
  },
});

/** What the administrator does with jobs. */
export function addJobRoutes(app: FastifyInstance, parts: Parts): void {
  app.route({
    method: "GET",
    url: "/api/jobs",
    schema: listSchema,
    handler: signedIn<FastifyRequest<{ Querystring: JobQuery }>>(
      parts,
      { resource: "job", action: "read", background: true },
      async (act, { query }) => ({ body: await listJobs(act, query) }),
    ),
  });
  const update = { resource: "job", action: "update" } as const;
  app.route({
    method: "POST",
    url: "/api/jobs/:id/retry",
    schema: changeSchema("retryJob", "処理をやり直す"),
    handler: signedIn<OneJob>(parts, update, async (act, { params }) => ({
      body: await retryJob(act, params.id),
    })),
  });
  app.route({
    method: "POST",
    url: "/api/jobs/:id/cancel",
    schema: changeSchema("cancelJob", "処理を取りやめる"),
    handler: signedIn<OneJob>(parts, update, async (act, { params }) => ({
      body: await cancelJob(act, params.id),
    })),
  });
}
