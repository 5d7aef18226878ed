import type { Hit } from "@yorisoi/rules/disease";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { json, refusals } from "../answers.ts";
import { type AskKnowledge, loadRules } from "../knowledge.ts";
import { today } from "../today.ts";
import { searchAnswer, searchQuery } from "./search.schema.ts";

const schema = {
  operationId: "searchDiseases",
  tags: ["disease"],
  summary: "疾病をさがす",
  description: `病名、読み（かな・ローマ字）、略語、英語、以前の名前、ふだんの言葉でさがします。一、二文字の打ちまちがいや、言葉の一部でも見つかります。
さがした言葉は保存も記録もしません。画面の検索と同じ答えです。`,
  querystring: searchQuery,
  response: { 200: json("よく当てはまる順の一覧", searchAnswer), ...refusals },
};

/** As the command line prints it. */
const flat = ({ matchedOn, ...hit }: Hit) => ({
  ...hit,
  matchedOn: matchedOn.text,
  matchedKind: matchedOn.kind,
});

/** GET /api/diseases/search */
export function addSearch(app: FastifyInstance, ask: AskKnowledge): void {
  app.get<{ Querystring: z.output<typeof searchQuery> }>(
    "/api/diseases/search",
    { schema },
    async ({ query: { q, on = today(), limit } }) => {
      const [{ search }, knowledge] = await Promise.all([loadRules(), ask()]);
      const hits = search(knowledge.index(), q, { on, limit });
      return { on, hits: hits.map(flat) };
    },
  );
}
