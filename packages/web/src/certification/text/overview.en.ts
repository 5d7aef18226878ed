import type { overviewJa } from "./overview.ja.ts";

export const overviewEn: Record<keyof typeof overviewJa, string> = {
  "overview.title": "Overview survey",
  "overview.toSurvey": "Open the survey",
  "overview.paper.blank": "Blank overview sheet (PDF)",
  "overview.paper.filled": "Overview sheet so far (PDF)",
  "overview.past": "Past use, as the application has it",
  "overview.past.take": "Copy into this survey",
  "overview.past.taken": "It was copied into this survey.",
};
