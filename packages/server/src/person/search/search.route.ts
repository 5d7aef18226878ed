import type { FastifyInstance } from "fastify";
import type { Parts } from "../../parts.ts";
import { addRoute } from "../route.ts";
import { listPeople } from "./list-people.ts";
import type { ListedBy } from "./lists.store.ts";
import { searchPeople } from "./search-people.ts";
import { farLinesAnswer, linesAnswer, listQuery, searchSchema, sharedLinesAnswer } from "./search.schema.ts";

const lists = [
  ["shared", "listShared", "同意のあるほかの組織の人", "shared"],
  ["assigned", "listAssigned", "自分が担当する人", "assigned"],
  ["mine", "listMine", "自分の記録", "own"],
  ["helped", "listHelped", "自分が手伝う人", "helped"],
] as const satisfies readonly (readonly [string, string, string, ListedBy])[];

export function addSearch(app: FastifyInstance, parts: Parts): void {
  addRoute(
    app,
    parts,
    {
      method: "POST",
      url: "/api/people/search",
      operationId: "searchPeople",
      summary: "本人をさがす（ふりがな、名前の一部、旧姓、生年月日、番号）",
      rules: { resource: "person", action: "read" },
      body: searchSchema,
      answer: linesAnswer,
    },
    (act, { body }) => searchPeople(act, body),
  );
  for (const [path, operationId, summary, by] of lists) {
    addRoute(
      app,
      parts,
      {
        method: "GET",
        url: `/api/people/${path}`,
        operationId,
        summary,
        rules: { resource: "person", action: "read" },
        query: listQuery,
        answer: by === "shared" ? sharedLinesAnswer : farLinesAnswer,
      },
      (act, { query }) => listPeople(act, by, query),
    );
  }
}
