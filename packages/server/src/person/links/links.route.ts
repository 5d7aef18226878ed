import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { addRoute } from "../route.ts";
import { addLink } from "./add-link.ts";
import { endLinkToday } from "./end-link.ts";
import { linkAnswer, linkParams, linkSchema } from "./link.schema.ts";

const all = "/api/organisations/:organisationId/people/:personId/links";

export function addLinks(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: all,
      operationId: "addLink",
      summary: "本人の利用者とつなぐ",
      rules: { resource: "link", action: "create", creates: true },
      params: personParams,
      body: linkSchema,
      answer: linkAnswer,
      status: 201,
    },
    (act, { params, body }) => addLink(act, params, body),
  );
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: `${all}/:accountId/end`,
      operationId: "endLink",
      summary: "本人の利用者とのつながりを終える",
      rules: { resource: "link", action: "update" },
      params: linkParams,
      answer: linkAnswer,
    },
    (act, { params: { accountId, ...key } }) => endLinkToday(act, key, accountId),
  );
}
