import type { FastifyRequest } from "fastify";
import { type Database, runAct } from "../../database/index.ts";
import type { RouteRules } from "./signed-in-route.ts";
import { setActor } from "./set-actor.store.ts";
import type { SignedIn } from "./signed-in.ts";

/** The refused transaction kept nothing, so the refusal is recorded in one of its own. */
export async function recordRefusal(
  db: Database,
  request: FastifyRequest,
  actor: SignedIn,
  { resource, action }: RouteRules,
): Promise<void> {
  const enter = async (trx: Parameters<typeof setActor>[0]) => {
    await setActor(trx, actor);
    return actor;
  };
  const route = request.routeOptions.url ?? "";
  await runAct(db, request.id, enter, async (act) =>
    act.record("request.refused", { details: { resource, action, route } }),
  );
}
