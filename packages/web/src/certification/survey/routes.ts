import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

/** The page of the survey that is open, so that a reload opens it again: the number of an item tells nothing of a person. */
export interface SurveySearch {
  readonly at?: string;
}

const survey = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/survey",
  validateSearch: ({ at }: Record<string, unknown>): SurveySearch => (typeof at === "string" ? { at } : {}),
  component: lazyRouteComponent(() => import("./page.tsx"), "SurveyPage"),
});

export const surveyRoutes = [survey] as const;
