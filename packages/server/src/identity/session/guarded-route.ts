import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { problemResponse } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { type Answer, type RouteRules, signedIn } from "./signed-in-route.ts";
import type { SignedInAct } from "./signed-in.ts";

/** What a request asked, after its schemas have read it. */
export interface Asked<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

export interface GuardedRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  /** The heading under which the page of the API shows it. */
  readonly tag: string;
  readonly operationId: string;
  readonly summary: string;
  readonly rules: RouteRules;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** The longest body in bytes, where it is another than that of a form. */
  readonly bodyLimit?: number;
  /** What may leave; everything else is dropped. */
  readonly answer: z.ZodType;
  readonly status?: 200 | 201;
}

/** One use case: what it gives is the body of the answer. */
export type GuardedWork<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = (
  act: SignedInAct,
  asked: Asked<z.output<P>, z.output<Q>, z.output<B>>,
  reply: FastifyReply,
) => Promise<unknown>;

const problems = {
  401: problemResponse("サインインしていない"),
  403: problemResponse("今の役割ではできない"),
  404: problemResponse("ないか、今の役割では見られない"),
  409: problemResponse("ほかの人が先に変えたか、今の状態ではできない"),
  422: problemResponse("入力に直すところがある。problems にすべて挙げる"),
};

/** Adds a route that reads what was asked, calls one use case and answers with what that gives. */
export function addGuardedRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  app: FastifyInstance,
  parts: Parts,
  route: GuardedRoute<P, Q, B>,
  work: GuardedWork<P, Q, B>,
): void {
  const { method, url, tag, operationId, summary, rules, params, query, body, answer, status = 200 } = route;
  const { bodyLimit } = route;
  const handle = async (act: SignedInAct, request: FastifyRequest, reply: FastifyReply): Promise<Answer> => {
    const asked = { params: request.params, query: request.query, body: request.body } as Asked<
      z.output<P>,
      z.output<Q>,
      z.output<B>
    >;
    return { status, body: await work(act, asked, reply) };
  };
  app.route({
    method,
    url,
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    schema: {
      operationId,
      tags: [tag],
      summary,
      ...(params ? { params } : {}),
      ...(query ? { querystring: query } : {}),
      ...(body ? { body } : {}),
      response: { [status]: answer, ...problems },
    },
    handler: signedIn(parts, rules, handle),
  });
}
