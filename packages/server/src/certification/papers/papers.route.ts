import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { caseParams } from "../case-key.ts";
import { inCase, needCase } from "../case/need-case.ts";
import { addFileRoute } from "../file-route.ts";
import { blankOrder } from "./blank-order.ts";
import { orderPaper } from "./order-paper.ts";
import { papers, sheets } from "./paper.ts";
import type { PrintPaper } from "./press.ts";

const pdf = "application/pdf";
const fileName = (paper: string) => `${paper.replaceAll("_", "-")}.pdf`;

const paperParams = caseParams.extend({ paper: z.enum(papers) });
const paperQuery = z.strictObject({
  blank: z.stringbool().default(false).describe("true：手で書くための、何も入っていない用紙"),
});
const sheetParams = z.object({ paper: z.enum(sheets) });
const sheetQuery = z.strictObject({ edition: z.enum(["2013", "2014"]).default("2014") });

/** 紙：申請書・受領書・説明書・別紙1・調査票・概況調査票・医師意見書・依頼状・督促状。 */
export function addPapers(app: FastifyInstance, parts: Parts, print: PrintPaper): void {
  addFileRoute(
    app,
    parts,
    {
      url: "/api/cases/:caseId/papers/:paper",
      operationId: "printPaper",
      summary: "申請の一件の紙（PDF）。見られるところだけが印刷される",
      rules: { resource: "case", action: "read" },
      params: paperParams,
      query: paperQuery,
      mediaTypes: [pdf],
    },
    async (signed, { params: { caseId, paper }, query: { blank } }) => {
      const act = inCase(signed);
      const file = await needCase(act, caseId);
      const asked = { paper, blank, printedBy: signed.actor.displayName };
      const order = await orderPaper(act, file, asked);
      return { mediaType: pdf, name: fileName(paper), disposition: "inline", make: () => print(order) };
    },
  );
  addFileRoute(
    app,
    parts,
    {
      url: "/api/papers/:paper",
      operationId: "printBlankPaper",
      summary: "手で書くための用紙（PDF）",
      rules: { resource: "self", action: "read" },
      params: sheetParams,
      query: sheetQuery,
      mediaTypes: [pdf],
    },
    async (act, { params: { paper }, query: { edition } }) => {
      act.unrecorded();
      const make = () => print(blankOrder(paper, edition));
      return { mediaType: pdf, name: `${edition}-${fileName(paper)}`, disposition: "inline", make };
    },
  );
}
