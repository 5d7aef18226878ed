import type { Action, Resource } from "@yorisoi/rules/identity";
import type { FastifyReply, FastifyRequest } from "fastify";
import { DatabaseFault, runAct } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { giveSessionCookie, sessionToken, takeSessionCookie } from "./cookie.ts";
import { enterSession } from "./enter.store.ts";
import { answerOnce } from "./idempotency.ts";
import { recordRefusal } from "./record-refusal.ts";
import type { SignedIn, SignedInAct } from "./signed-in.ts";

export interface RouteRules {
  readonly resource: Resource;
  readonly action: Action;
  /** Makes something new: the request needs an Idempotency-Key, and repeating it does not act twice. */
  readonly creates?: boolean;
  /** Also for one who has given the password and not yet the second factor. */
  readonly halfSignedIn?: boolean;
  /** Asks in the background, which must not keep the session alive. */
  readonly background?: boolean;
}

/** Sent when the work is done and the transaction is committed. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  /** Makes the body after the transaction: what takes long and needs no database, as printing does. */
  readonly makeBody?: () => Promise<unknown>;
  /** Secrets that join the body once and are kept nowhere: a repeated request with the same key does not get them. */
  readonly shownOnce?: Readonly<Record<string, unknown>>;
  /** The session goes on under this new token. */
  readonly token?: string;
  /** The session has ended here. */
  readonly signedOut?: boolean;
  /** A refusal that keeps what was done, as a wrong code has to be counted. */
  readonly refusal?: Refusal;
}

/** The rules of every handler made here, so that a test can see that no route of people's data goes without. */
const guarded = new WeakMap<object, RouteRules>();

/** The rules a route's handler asks for; undefined for one that is open to everybody. */
export function rulesOf(handler: object): RouteRules | undefined {
  return guarded.get(handler);
}

function admit({ may }: Parts, rules: RouteRules, actor: SignedIn): void {
  if (actor.level !== "full" && !rules.halfSignedIn) throw new Refusal("second-factor-needed");
  if (!may(actor.role, rules.resource, rules.action)) throw new Refusal("not-allowed");
}

/** What is not to be seen looks like what is not there, so that looking for either is recorded. */
const recordedKinds: ReadonlySet<string> = new Set(["not-allowed", "not-found"]);

const isRefusedByDatabase = (error: unknown) => error instanceof DatabaseFault && error.code === "42501";

async function send(
  reply: FastifyReply,
  { status = 200, body, makeBody, shownOnce, token, signedOut, refusal }: Answer,
): Promise<FastifyReply> {
  if (refusal) throw refusal;
  const made = makeBody ? await makeBody() : body;
  if (token) giveSessionCookie(reply, token);
  if (signedOut) takeSessionCookie(reply);
  const content = shownOnce ? { ...(made as object), ...shownOnce } : made;
  return reply.code(status).header("cache-control", "no-store").send(content);
}

/**
 * The handler of a route for people who are signed in. In one transaction: finds the session, asks the policy function,
 * does the work under row-level security, writes the audit entries. A refusal is recorded too.
 */
export function signedIn<Request extends FastifyRequest>(
  parts: Parts,
  rules: RouteRules,
  work: (act: SignedInAct, request: Request, reply: FastifyReply) => Promise<Answer>,
) {
  const handler = async (request: Request, reply: FastifyReply): Promise<FastifyReply> => {
    const token = sessionToken(request);
    if (!token) throw new Refusal("not-signed-in");
    let actor: SignedIn | undefined;
    const enter = async (trx: SignedInAct["sql"]) => {
      actor = await enterSession(trx, token, { keepsAwake: !rules.background });
      if (!actor) throw new Refusal("not-signed-in");
      return actor;
    };
    try {
      const answer = await runAct(parts.db, request.id, enter, async (act) => {
        admit(parts, rules, act.actor);
        const doWork = () => work(act, request, reply);
        return rules.creates ? answerOnce(act, request, doWork) : doWork();
      });
      return await send(reply, answer);
    } catch (error) {
      const refusal = isRefusedByDatabase(error) ? new Refusal("not-allowed") : error;
      if (actor && refusal instanceof Refusal && recordedKinds.has(refusal.kind)) {
        await recordRefusal(parts.db, request, actor, rules);
      }
      throw refusal;
    }
  };
  guarded.set(handler, rules);
  return handler;
}
