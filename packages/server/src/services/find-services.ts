import type { ImportedList } from "@yorisoi/rules/disease";
import {
  describeSituationProblem,
  findMeasures,
  nextQuestion,
  notComputed,
  readSituation,
  type SituationProblem,
} from "@yorisoi/rules/services";
import { loadRules } from "../disease/index.ts";
import { type ProblemPart, Refusal } from "../http/index.ts";

const places: Readonly<Record<string, string>> = { "no-day": "/day", "bad-birth-day": "/birthDay" };

function problemPart(problem: SituationProblem): ProblemPart {
  const { ja, en } = describeSituationProblem(problem);
  const path = "field" in problem ? `/${problem.field}` : (places[problem.code] ?? "");
  return { code: problem.code, path, message: ja, message_en: en };
}

const unknownId = (at: number): ProblemPart => ({
  code: "unknown-disease",
  path: `/diseases/${at}`,
  message: "その番号の疾病はありません。/api/diseases/search でさがして、id を確かめてください。",
  message_en: "There is no disease with this id. Look for it with /api/diseases/search.",
});

/** Everything that can be said from what was told: each measure with its answer, what to ask next, and where to go. */
export async function findServices(given: unknown, imported: readonly ImportedList[]) {
  const [{ withDiseaseFacts }, { homeOf }] = await Promise.all([
    loadRules(),
    import("@yorisoi/rules/services/places"),
  ]);
  const { sent, unknown } = withDiseaseFacts(given, imported);
  const read = readSituation(sent);
  const all = [...unknown.map(unknownId), ...("problems" in read ? read.problems.map(problemPart) : [])];
  if ("problems" in read || all.length > 0) throw new Refusal("bad-input", { problems: all });
  const { situation } = read;
  return {
    measures: findMeasures(situation),
    next: nextQuestion(situation),
    notComputed,
    home: homeOf(situation.municipality),
  };
}
