import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Parts } from "../../parts.ts";
import { addCaseRoute } from "../route.ts";
import { keepPhrases, phrasesOf } from "./phrase.store.ts";

const url = "/api/opinion-phrases";

const phrases = z.object({
  phrases: z
    .array(
      z.object({
        id: z.guid(),
        key: z.string().min(1).max(200).nullable(),
        text: z.string().trim().min(1).max(2000),
      }),
    )
    .max(200),
});

/** 自分がよく書く言いまわし。 */
export function addPhrases(app: FastifyInstance, parts: Parts): void {
  addCaseRoute(
    app,
    parts,
    {
      method: "GET",
      url,
      operationId: "listOpinionPhrases",
      summary: "自分がよく書く言いまわし",
      rules: { resource: "opinion", action: "create" },
      answer: phrases,
    },
    async (act) => {
      act.unrecorded();
      return { phrases: await phrasesOf(act, act.actor.accountId) };
    },
  );
  addCaseRoute(
    app,
    parts,
    {
      method: "PUT",
      url,
      operationId: "keepOpinionPhrases",
      summary: "自分がよく書く言いまわしを保存する",
      rules: { resource: "opinion", action: "create" },
      body: phrases,
      answer: phrases,
    },
    async (act, { body }) => {
      act.unrecorded();
      await keepPhrases(act, act.actor.accountId, body.phrases);
      return { phrases: await phrasesOf(act, act.actor.accountId) };
    },
  );
}
