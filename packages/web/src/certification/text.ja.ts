import { applicationJa } from "./text/application.ja.ts";
import { caseJa } from "./text/case.ja.ts";
import { casesJa } from "./text/cases.ja.ts";
import { documentJa } from "./text/document.ja.ts";
import { importsJa } from "./text/imports.ja.ts";
import { opinionJa } from "./text/opinion.ja.ts";
import { opinionLinkJa } from "./text/opinion-link.ja.ts";
import { overviewJa } from "./text/overview.ja.ts";
import { stateFormJa } from "./text/state-form.ja.ts";
import { storeJa } from "./text/store.ja.ts";
import { surveyJa } from "./text/survey.ja.ts";
import { surveyorsJa } from "./text/surveyors.ja.ts";

export const certificationJa = {
  ...documentJa,
  ...storeJa,
  ...surveyJa,
  ...stateFormJa,
  ...overviewJa,
  ...applicationJa,
  ...opinionJa,
  ...opinionLinkJa,
  ...caseJa,
  ...casesJa,
  ...surveyorsJa,
  ...importsJa,
} as const;
