import type { FastifyInstance } from "fastify";
import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { Parts } from "../../parts.ts";
import { addCaseRoute } from "../route.ts";
import { changedDeadlines, deadlinesAnswer } from "./deadlines.schema.ts";
import { findDeadlines, keepDeadlines } from "./deadlines.store.ts";

const own = ({ actor }: SignedInAct) => actor.organisationId ?? "";

async function readDeadlines(act: SignedInAct) {
  const { days, version } = await findDeadlines(act, own(act));
  return { ...days, reminders: [...days.reminders], version };
}

/** 市町村が決める、手続きの日数。 */
export function addDeadlines(app: FastifyInstance, parts: Parts): void {
  const url = "/api/deadlines";
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url,
      operationId: "readDeadlines",
      summary: "手続きの日数",
      rules: { resource: "deadline", action: "read" },
      answer: deadlinesAnswer,
    },
    async (act) => {
      act.unrecorded();
      return readDeadlines(act);
    },
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "PUT",
      url,
      operationId: "changeDeadlines",
      summary: "手続きの日数を変える",
      rules: { resource: "deadline", action: "update" },
      body: changedDeadlines,
      answer: deadlinesAnswer,
    },
    async (act, { body: { version, ...days } }) => {
      if (!(await keepDeadlines(act, own(act), days, version)))
        throw new Refusal("changed-by-other", { current: await readDeadlines(act) });
      act.record("deadline.changed", {});
      return readDeadlines(act);
    },
  );
}
