import type { FastifyInstance } from "fastify";
import { addCard } from "./card/card.route.ts";
import { addCheck } from "./check/check.route.ts";
import { addEditions } from "./editions/editions.route.ts";
import { addImported } from "./imported/imported.route.ts";
import type { AskKnowledge } from "./knowledge.ts";
import { addNames } from "./search/names.route.ts";
import { addSearch } from "./search/search.route.ts";
import { addShow } from "./show/show.route.ts";

export { bodyRefusals, json, refusals } from "./answers.ts";
export { dayField, factsAnswer, onQuery, unknownParameter } from "./fields.schema.ts";
export { loadLists } from "./imported/imported-lists.ts";
export { type BroughtList, keepList } from "./imported/keep-list.ts";
export type { StoredList } from "./imported/official-list.store.ts";
export { removeList } from "./imported/remove-list.ts";
export { type AskKnowledge, diseaseKnowledge, loadCatalogue, loadRules } from "./knowledge.ts";
export { today } from "./today.ts";

/** Diseases over HTTP, for everybody. */
export function addDisease(app: FastifyInstance, ask: AskKnowledge): void {
  addSearch(app, ask);
  addNames(app, ask);
  addEditions(app);
  addImported(app, ask);
  addCheck(app, ask);
  addShow(app, ask);
  addCard(app, ask);
}
