import type { FastifyInstance } from "fastify";
import type { Parts } from "../parts.ts";
import { addActs } from "./acts/acts.route.ts";
import { addCase } from "./case/case.route.ts";
import { addDeadlines } from "./deadlines/deadlines.route.ts";
import { addCaseDocuments } from "./documents/documents.route.ts";
import { addCaseList } from "./list/list.route.ts";
import { addOpinionLink } from "./opinion-link/opinion-link.route.ts";
import { addExport } from "./export/export.route.ts";
import { addFhir } from "./fhir/fhir.route.ts";
import { addImports } from "./imports/imports.route.ts";
import { addLinkPaper } from "./papers/link-paper.route.ts";
import { addPapers } from "./papers/papers.route.ts";
import { pressFor } from "./papers/press.ts";
import { addPack } from "./pack/pack.route.ts";
import { addPhrases } from "./phrases/phrases.route.ts";
import { addAroundOpinion } from "./around-opinion/around-opinion.route.ts";
import { addPreviousOpinion } from "./previous-opinion/previous-opinion.route.ts";
import { addSurveyors } from "./surveyors/surveyors.route.ts";

export { doAct } from "./acts/do-act.ts";
export { beginCase } from "./case/begin-case.ts";
export { needLockedCase } from "./case/need-case.ts";
export type { CaseAct, CaseActor } from "./case-act.ts";
export { writeChanges } from "./documents/write-changes.ts";
export { remindOpinions } from "./reminders/remind-opinions.ts";
export { registerSurveyor } from "./surveyors/register-surveyor.ts";

/** 認定事務: the file of a case, from the application to the complete file. */
export function addCertification(app: FastifyInstance, parts: Parts): void {
  addCaseList(app, parts);
  addCase(app, parts);
  addActs(app, parts);
  addCaseDocuments(app, parts);
  addPack(app, parts);
  addSurveyors(app, parts);
  addDeadlines(app, parts);
  addPhrases(app, parts);
  addAroundOpinion(app, parts);
  addPreviousOpinion(app, parts);
  addOpinionLink(app, parts);
  const print = pressFor(app, parts);
  addPapers(app, parts, print);
  addLinkPaper(app, parts, print);
  addExport(app, parts, print);
  addFhir(app, parts);
  void app.register(async (scope) => addImports(scope, parts));
}
