import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { type Answer, type RouteRules, signedIn } from "./signed-in-route.ts";
import type { SignedInAct } from "./signed-in.ts";

const nothing = z.undefined();
type Nothing = typeof nothing;

interface Declared<Body extends z.ZodType, Params extends z.ZodType, Query extends z.ZodType> {
  readonly operationId: string;
  /** Japanese, for the page of the API. */
  readonly summary: string;
  readonly body?: Body;
  readonly params?: Params;
  readonly query?: Query;
  /** The status and the shape of the answer; without one it is 204. */
  readonly answers?: Readonly<Record<number, z.ZodType>>;
  readonly rules: RouteRules;
}

interface Asked<Body, Params, Query> {
  readonly body: Body;
  readonly params: Params;
  readonly query: Query;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Adds a route for people who are signed in, whose parts are typed by its schemas. `at` reads "GET /api/account". */
export function addSignedInRoute<
  Body extends z.ZodType = Nothing,
  Params extends z.ZodType = Nothing,
  Query extends z.ZodType = Nothing,
>(
  app: FastifyInstance,
  parts: Parts,
  at: `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /api/${string}`,
  declared: Declared<Body, Params, Query>,
  work: (
    act: SignedInAct,
    asked: Asked<z.output<Body>, z.output<Params>, z.output<Query>>,
  ) => Promise<Answer>,
): void {
  const [method = "", url = ""] = at.split(" ");
  const { operationId, summary, rules } = declared;
  const answers = declared.answers ?? { 204: z.null().describe("できました") };
  const schema = {
    operationId,
    summary,
    tags: ["identity"],
    ...(declared.body ? { body: declared.body } : {}),
    ...(declared.params ? { params: declared.params } : {}),
    ...(declared.query ? { querystring: declared.query } : {}),
    response: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [
        status,
        status === "204"
          ? answer
          : { description: summary, content: { "application/json": { schema: answer } } },
      ]),
    ),
  };
  const handler = signedIn(parts, rules, async (act, request, reply) => {
    const { body, params, query } = request;
    const asked = { body, params, query, request, reply };
    const answer = await work(act, asked as Asked<z.output<Body>, z.output<Params>, z.output<Query>>);
    return declared.answers || answer.refusal ? answer : { ...answer, status: 204, body: null };
  });
  app.route({ method, url, schema, handler });
}
