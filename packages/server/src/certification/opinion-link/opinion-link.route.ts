import type { FastifyInstance, FastifyRequest } from "fastify";
import { type z } from "zod";
import { problemResponse } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { doAct } from "../acts/do-act.ts";
import { needCase, needLockedCase } from "../case/need-case.ts";
import { changesSchema, sentAnswer } from "../documents/document.schema.ts";
import { writeChanges } from "../documents/write-changes.ts";
import { actByLink } from "./act-by-link.ts";
import { giveLinkCookie } from "./cookie.ts";
import { openLink } from "./open-link.ts";
import { linkActSchema, linkAnswer, openSchema } from "./opinion-link.schema.ts";
import { viewLink } from "./view-link.ts";

const problems = {
  401: problemResponse("番号が違うか、このブラウザではまだ開いていない"),
  410: problemResponse("リンクが終わったか、ほかで開かれた"),
  422: problemResponse("入力に直すところがある。problems にすべて挙げる"),
};

const described = (operationId: string, summary: string, answer: z.ZodType, body?: z.ZodType) => ({
  operationId,
  tags: ["certification"],
  summary,
  ...(body ? { body } : {}),
  response: { 200: answer, ...problems },
});

/** 利用者の登録がない主治医が、一度だけのリンクで意見書を書く。 */
export function addOpinionLink(app: FastifyInstance, { db }: Parts): void {
  const url = "/api/opinion-link";
  app.post(
    `${url}/open`,
    {
      schema: described("openOpinionLink", "リンクと番号で、意見書を開く", linkAnswer, openSchema),
      config: { rateLimit: { max: 20, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const { link, session } = await openLink(db, request.id, request.body as z.output<typeof openSchema>);
      giveLinkCookie(reply, session, link.validUntil);
      request.cookies["__Host-yorisoi-opinion"] = session;
      return view(request);
    },
  );
  app.get(url, { schema: described("readOpinionByLink", "開いた意見書を読む", linkAnswer) }, (request) =>
    view(request),
  );
  app.post(
    `${url}/changes`,
    { schema: described("writeOpinionByLink", "開いた意見書に書く", sentAnswer, changesSchema) },
    (request) =>
      actByLink(db, request, async (act, link) =>
        writeChanges(
          act,
          await needCase(act, link.caseId),
          "opinion",
          request.body as z.output<typeof changesSchema>,
        ),
      ),
  );
  app.post(
    `${url}/acts`,
    { schema: described("actByOpinionLink", "意見書を送る、書けないと答える", linkAnswer, linkActSchema) },
    async (request) => {
      const body = request.body as z.output<typeof linkActSchema>;
      const before = await actByLink(db, request, async (act, link) => {
        const seen = await viewLink(act, link);
        await doAct(act, await needLockedCase(act, link.caseId), body);
        return seen;
      });
      // a refusal ends the link: what it showed last is shown once more, closed
      return body.act === "refuse_opinion"
        ? { ...before, status: "refused", mayWrite: false, acts: [] }
        : view(request);
    },
  );

  const view = (request: FastifyRequest) =>
    actByLink(db, request, async (act, link) => {
      const seen = await viewLink(act, link);
      const { organisationId, caseId } = link;
      act.record("case.document_read", { organisationId, details: { caseId, document: "opinion" } });
      return seen;
    });
}
