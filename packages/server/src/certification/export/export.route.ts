import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { caseParams } from "../case-key.ts";
import { inCase, needCase } from "../case/need-case.ts";
import { addFileRoute } from "../file-route.ts";
import type { PrintPaper } from "../papers/press.ts";
import { copyCase, packCopy } from "./copy-case.ts";

/** 申請の一件の写し（本人の開示の求めに、市町村が答えるためのもの）。 */
export function addExport(app: FastifyInstance, parts: Parts, print: PrintPaper): void {
  addFileRoute(
    app,
    parts,
    {
      url: "/api/cases/:caseId/export",
      operationId: "exportCase",
      summary: "申請の一件の写し（ZIP：case.json、中身のある書類の PDF、説明）",
      rules: { resource: "application", action: "create" },
      params: caseParams,
      mediaTypes: ["application/zip"],
    },
    async (signed, { params: { caseId } }) => {
      const act = inCase(signed);
      const copy = await copyCase(act, await needCase(act, caseId), signed.actor.displayName);
      return {
        mediaType: "application/zip",
        name: "case-copy.zip",
        disposition: "attachment",
        make: () => packCopy(copy, print),
      };
    },
  );
}
