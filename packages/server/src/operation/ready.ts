import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { migrationFiles } from "../database/index.ts";
import { problemResponse, Refusal } from "../http/index.ts";
import type { Parts } from "../parts.ts";
import { lastMigration } from "./ready.store.ts";

const schema = {
  operationId: "ready",
  tags: ["service"],
  summary: "要求に答えられるか",
  response: {
    200: {
      description: "答えられる",
      content: { "application/json": { schema: z.object({ status: z.literal("ready") }) } },
    },
    503: problemResponse("データベースにつながらない、構造がこの版のものではない、または止まるところ"),
  },
};

/** How long the database may take to say that it is there, in milliseconds. */
const PATIENCE = 2_000;

const late = async () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Refusal("database-away")), PATIENCE).unref();
  });

async function migrationInUse({ db }: Parts): Promise<number> {
  try {
    return await Promise.race([lastMigration(db), late()]);
  } catch {
    throw new Refusal("database-away");
  }
}

/** GET /readyz, for those who decide where requests go. */
export function addReady(app: FastifyInstance, parts: Parts): void {
  const needed = migrationFiles().at(-1)?.number ?? 0;
  let isStopping = false;
  app.addHook("preClose", async () => {
    isStopping = true;
  });
  app.get("/readyz", { schema, logLevel: "warn" }, async (_request, reply) => {
    if (isStopping || (await migrationInUse(parts)) !== needed) throw new Refusal("not-ready");
    return reply.header("cache-control", "no-store").send({ status: "ready" });
  });
}
