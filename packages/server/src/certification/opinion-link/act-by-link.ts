import type { FastifyRequest } from "fastify";
import { type Act, type Database, runAct, setActor } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { CaseActor } from "../case-act.ts";
import { linkSession } from "./cookie.ts";
import { findLink, type OpinionLink } from "./link.store.ts";

/** An act of a doctor who opened a link: as the role `opinion_link`, in the name of the link, in its one case. */
export async function actByLink<T>(
  db: Database,
  request: FastifyRequest,
  work: (act: Act<CaseActor>, link: OpinionLink) => Promise<T>,
): Promise<T> {
  const sessionHash = linkSession(request);
  if (!sessionHash) throw new Refusal("not-signed-in");
  let link: OpinionLink | undefined;
  const enter = async (trx: Act["sql"]): Promise<CaseActor> => {
    await setActor(trx, { role: "sign_in" });
    link = await findLink({ sql: trx }, { sessionHash });
    if (!link) throw new Refusal("not-signed-in");
    if (link.isEnded || link.isExpired) throw new Refusal("link-expired");
    const actor = { accountId: link.linkId, role: "opinion_link" } as const;
    await setActor(trx, actor);
    return actor;
  };
  return runAct(db, request.id, enter, async (act) => {
    if (!link) throw new Error("entering found the link");
    return work(act, link);
  });
}
