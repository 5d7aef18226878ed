import { applicationRoutes } from "./application/routes.ts";
import { caseRoutes } from "./case/routes.ts";
import { casesRoutes } from "./cases/routes.ts";
import { importsRoutes } from "./imports/routes.ts";
import { opinionRoutes } from "./opinion/routes.ts";
import { opinionLinkRoutes } from "./opinion-link/routes.ts";
import { overviewRoutes } from "./overview/routes.ts";
import { stateFormRoutes } from "./state-form/routes.ts";
import { storeRoutes } from "./store/routes.ts";
import { surveyRoutes } from "./survey/routes.ts";
import { surveyorsRoutes } from "./surveyors/routes.ts";

export const certificationRoutes = [
  ...surveyRoutes,
  ...storeRoutes,
  ...stateFormRoutes,
  ...overviewRoutes,
  ...applicationRoutes,
  ...opinionRoutes,
  ...opinionLinkRoutes,
  ...caseRoutes,
  ...casesRoutes,
  ...surveyorsRoutes,
  ...importsRoutes,
] as const;
