import type { FastifyInstance, FastifyReply } from "fastify";
import type { z } from "zod";
import { actAs } from "../../database/index.ts";
import { problemResponse, Refusal } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { addSignedInRoute } from "../session/route.ts";
import { giveCookies, visitOf } from "../session/visit.ts";
import { limited } from "../sign-in/rate-limit.ts";
import { openidClients } from "./clients.ts";
import { finishOpenid, type Outcome } from "./finish-openid.ts";
import { listLinks } from "./list-links.ts";
import {
  linksSchema,
  providerParams,
  providersSchema,
  startedSchema,
  unlinkSchema,
} from "./openid.schema.ts";
import { giveReturnCookie, takeReturnCookie } from "./return-cookie.ts";
import { startOpenid } from "./start-openid.ts";
import { unlinkOpenid } from "./unlink-openid.ts";

type Params = z.output<typeof providerParams>;

const tags = ["identity"];
const listing = {
  operationId: "listOpenidProviders",
  tags,
  summary: "つなげる認証の一覧",
  response: {
    200: { description: "一覧", content: { "application/json": { schema: providersSchema } } },
  },
};
const starting = {
  operationId: "startOpenid",
  tags,
  summary: "外部の認証でのサインインをはじめる",
  params: providerParams,
  response: {
    200: { description: "行き先", content: { "application/json": { schema: startedSchema } } },
    503: problemResponse("相手が答えない"),
  },
};
const returning = {
  operationId: "finishOpenid",
  tags,
  summary: "外部の認証から戻る。画面へ移り、結果は openid=… の一語だけで伝える",
  params: providerParams,
};

const screens = { linked: "/account", "linked-elsewhere": "/account" } as const;

function goToScreen(reply: FastifyReply, { code, opened }: Outcome): FastifyReply {
  if (opened) giveCookies(reply, opened);
  const screen = code in screens ? "/account" : "/sign-in";
  return reply.header("cache-control", "no-store").redirect(`${screen}?openid=${code}`, 303);
}

/** Signing in with, and linking to, identity providers. */
export function addOpenid(app: FastifyInstance, parts: Parts): void {
  const providers = parts.openid ?? [];
  const clients = openidClients(providers);
  const start = async (id: string) => {
    const started = await startOpenid(clients, parts, clients.provider(id));
    if (started.ok) return started;
    throw new Refusal("provider-away", { detail: { ja: started.ja, en: started.en } });
  };

  app.get("/api/openid", { schema: listing }, async () => ({
    providers: providers.map(({ id, name }) => ({ id, name })),
  }));
  app.post<{ Params: Params }>(
    "/api/openid/:id/start",
    { schema: starting, config: limited },
    async (request, reply) => {
      const { url, keep } = await start(request.params.id);
      const challengeId = await actAs(parts.db, { role: "sign_in" }, request.id, async (act) => {
        act.unrecorded();
        return keep(act);
      });
      giveReturnCookie(reply, challengeId);
      return reply.header("cache-control", "no-store").send({ url });
    },
  );
  addSignedInRoute(
    app,
    parts,
    "POST /api/account/openid/:id",
    {
      operationId: "linkOpenid",
      summary: "自分の利用者を、外部の認証とつなぐ",
      params: providerParams,
      answers: { 200: startedSchema },
      rules: { resource: "self", action: "create" },
    },
    async (act, { params, reply }) => {
      const { url, keep } = await start(params.id);
      act.unrecorded();
      giveReturnCookie(reply, await keep(act, act.actor.accountId));
      return { body: { url } };
    },
  );
  addSignedInRoute(
    app,
    parts,
    "GET /api/account/openid",
    {
      operationId: "listOpenidLinks",
      summary: "自分の利用者とつないだ認証の一覧",
      answers: { 200: linksSchema },
      rules: { resource: "self", action: "read" },
    },
    (act) => listLinks(act, providers),
  );
  addSignedInRoute(
    app,
    parts,
    "DELETE /api/account/openid",
    {
      operationId: "unlinkOpenid",
      summary: "外部の認証とのつながりを終える",
      body: unlinkSchema,
      rules: { resource: "self", action: "remove" },
    },
    (act, { body, request }) => unlinkOpenid(act, { ...body, deviceName: visitOf(request).deviceName }),
  );
  app.get<{ Params: Params }>(
    "/api/openid/:id/return",
    { schema: returning, config: limited },
    async (request, reply) => {
      const provider = clients.provider(request.params.id);
      const challengeId = takeReturnCookie(request, reply);
      const back = { provider, challengeId, url: request.url };
      return goToScreen(reply, await finishOpenid(clients, parts, visitOf(request), back));
    },
  );
}
