import { applicationEn } from "./text/application.en.ts";
import { caseEn } from "./text/case.en.ts";
import { casesEn } from "./text/cases.en.ts";
import { documentEn } from "./text/document.en.ts";
import { importsEn } from "./text/imports.en.ts";
import { opinionEn } from "./text/opinion.en.ts";
import { opinionLinkEn } from "./text/opinion-link.en.ts";
import { overviewEn } from "./text/overview.en.ts";
import { stateFormEn } from "./text/state-form.en.ts";
import { storeEn } from "./text/store.en.ts";
import { surveyEn } from "./text/survey.en.ts";
import { surveyorsEn } from "./text/surveyors.en.ts";

export const certificationEn = {
  ...documentEn,
  ...storeEn,
  ...surveyEn,
  ...stateFormEn,
  ...overviewEn,
  ...applicationEn,
  ...opinionEn,
  ...opinionLinkEn,
  ...caseEn,
  ...casesEn,
  ...surveyorsEn,
  ...importsEn,
} as const;
