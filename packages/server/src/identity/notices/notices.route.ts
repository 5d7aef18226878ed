import type { FastifyInstance } from "fastify";
import { Refusal } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import { listNotices } from "./list-notices.ts";
import { noticeListSchema, noticeParams, pageSchema } from "./notices.schema.ts";
import { setRead } from "./notices.store.ts";

/** What an account is told: a new device, a role, a record opened in an emergency. */
export function addNotices(app: FastifyInstance, parts: Parts): void {
  addSignedInRoute(
    app,
    parts,
    "GET /api/notices",
    {
      operationId: "listNotices",
      summary: "自分への知らせ",
      query: pageSchema,
      answers: { 200: noticeListSchema },
      rules: { resource: "notice", action: "read" },
    },
    (act, { query }) => listNotices(act, query),
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/notices/:id/read",
    {
      operationId: "readNotice",
      summary: "知らせを読んだことにする",
      params: noticeParams,
      rules: { resource: "notice", action: "update" },
    },
    async (act, { params: { id } }) => {
      if (!(await setRead(act.sql, act.actor.accountId, id))) throw new Refusal("not-found");
      act.unrecorded();
      return {};
    },
  );
}
