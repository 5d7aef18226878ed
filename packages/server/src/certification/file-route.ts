import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { problemResponse } from "../http/index.ts";
import { type RouteRules, type SignedInAct, signedIn } from "../identity/index.ts";
import type { Parts } from "../parts.ts";

/** A file that an act leads to. It is made after the act is committed, so that no transaction waits for a press. */
export interface MadeFile {
  readonly mediaType: string;
  /** ASCII, and nothing of a person: names of files stay in the lists of browsers. */
  readonly name: string;
  /** Shown in the browser, or kept. */
  readonly disposition: "inline" | "attachment";
  readonly make: () => Promise<Uint8Array> | Uint8Array;
}

interface FileRoute<P extends z.ZodType, Q extends z.ZodType> {
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  readonly rules: RouteRules;
  readonly params?: P;
  readonly query?: Q;
  readonly mediaTypes: readonly string[];
}

const problems = {
  401: problemResponse("サインインしていない"),
  403: problemResponse("今の役割ではできない"),
  404: problemResponse("ないか、今の役割では見られない"),
  409: problemResponse("今の状態ではできない"),
  503: problemResponse("印刷がこみ合っているか、作れなかった"),
};

const binary = z.string().meta({ format: "binary" });

/** Adds a route that answers with a file and never leaves it in a cache. */
export function addFileRoute<P extends z.ZodType, Q extends z.ZodType>(
  app: FastifyInstance,
  parts: Parts,
  { url, operationId, summary, rules, params, query, mediaTypes }: FileRoute<P, Q>,
  work: (act: SignedInAct, asked: { params: z.output<P>; query: z.output<Q> }) => Promise<MadeFile>,
): void {
  const content = Object.fromEntries(mediaTypes.map((type) => [type, { schema: binary }]));
  app.route({
    method: "GET",
    url,
    schema: {
      operationId,
      tags: ["certification"],
      summary,
      ...(params ? { params } : {}),
      ...(query ? { querystring: query } : {}),
      response: { 200: { description: "ファイル", content }, ...problems },
    },
    handler: signedIn(parts, rules, async (act, request: FastifyRequest, reply) => {
      const asked = { params: request.params as z.output<P>, query: request.query as z.output<Q> };
      const file = await work(act, asked);
      return {
        makeBody: async () => {
          const bytes = Buffer.from(await file.make());
          void reply
            .type(file.mediaType)
            .header("content-disposition", `${file.disposition}; filename="${file.name}"`)
            .header("x-content-type-options", "nosniff");
          return bytes;
        },
      };
    }),
  });
}
