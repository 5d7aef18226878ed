import type { FastifyInstance } from "fastify";
import type { ActId } from "@yorisoi/rules/certification/case";
import type { Parts } from "../../parts.ts";
import { caseParams } from "../case-key.ts";
import { doneAnswer } from "../case/case.schema.ts";
import { findCase } from "../case/case.store.ts";
import { inCase, needLockedCase } from "../case/need-case.ts";
import { viewCase } from "../case/view-case.ts";
import { makeLink } from "../opinion-link/make-link.ts";
import { actSchema } from "./act.schema.ts";
import { doAct } from "./do-act.ts";
import { addCaseRoute } from "../route.ts";

/** Acts with which a doctor or a companion leaves the case. */
const endsOwnPart = (id: ActId) => id === "refuse_opinion" || id === "decline_companion";

/** すること（申請・調査員・意見書 …）を一つ行う。 */
export function addActs(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/cases/:caseId/acts",
      operationId: "actInCase",
      summary: "手続きを一つ進める",
      rules: { resource: "case", action: "update" },
      params: caseParams,
      body: actSchema,
      answer: doneAnswer,
    },
    async (signed, { params: { caseId }, body }) => {
      const act = inCase(signed);
      const file = await needLockedCase(act, caseId);
      const before = endsOwnPart(body.act) ? await viewCase(act, file) : undefined;
      const event = await doAct(act, file, body);
      const after = await findCase(act, caseId);
      // whoever has just declined sees the case no more: what was seen last, with nothing left to do or to open
      if (!after && before) return { ...before, acts: [], documents: [] };
      const link =
        event?.type === "opinion_asked" && event.data.way === "link"
          ? await makeLink(act, file, event.data.due, parts.origin)
          : undefined;
      return {
        ...(await viewCase(act, after ?? file)),
        ...(link ? { opinionLink: link } : {}),
      };
    },
  );
}
