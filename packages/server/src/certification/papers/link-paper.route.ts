import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { problemResponse } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { needCase } from "../case/need-case.ts";
import { actByLink } from "../opinion-link/act-by-link.ts";
import { orderPaper } from "./order-paper.ts";
import type { PrintPaper } from "./press.ts";

const pdf = "application/pdf";
const query = z.strictObject({ blank: z.stringbool().default(false) });

/** 一度だけのリンクで開いた意見書の紙。 */
export function addLinkPaper(app: FastifyInstance, { db }: Parts, print: PrintPaper): void {
  app.get(
    "/api/opinion-link/paper",
    {
      schema: {
        operationId: "printOpinionByLink",
        tags: ["certification"],
        summary: "開いた意見書の紙（PDF）。blank=true は、手で書くための用紙",
        querystring: query,
        response: {
          200: {
            description: "ファイル",
            content: { [pdf]: { schema: z.string().meta({ format: "binary" }) } },
          },
          401: problemResponse("このブラウザではまだ開いていない"),
          410: problemResponse("リンクが終わった"),
          503: problemResponse("印刷がこみ合っているか、作れなかった"),
        },
      },
    },
    async (request, reply) => {
      const { blank } = request.query as z.output<typeof query>;
      const order = await actByLink(db, request, async (act, { caseId }) =>
        orderPaper(act, await needCase(act, caseId), { paper: "opinion", blank, printedBy: "主治医" }),
      );
      const bytes = Buffer.from(await print(order));
      return reply
        .type(pdf)
        .header("cache-control", "no-store")
        .header("content-disposition", 'inline; filename="opinion.pdf"')
        .send(bytes);
    },
  );
}
