import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const textIn = (search: Record<string, unknown>, name: string): string | undefined =>
  typeof search[name] === "string" ? search[name] : undefined;

const newCase = createRoute({
  getParentRoute: () => root,
  path: "/cases/new",
  validateSearch: (search: Record<string, unknown>): { organisationId?: string; personId?: string } => {
    const [organisationId, personId] = [textIn(search, "organisationId"), textIn(search, "personId")];
    return organisationId && personId ? { organisationId, personId } : {};
  },
  component: lazyRouteComponent(() => import("./new-case/page.tsx"), "NewCasePage"),
});
const application = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/application",
  /** `previous`: the case this one was begun from. */
  validateSearch: (search: Record<string, unknown>): { previous?: string } => {
    const previous = textIn(search, "previous");
    return previous ? { previous } : {};
  },
  component: lazyRouteComponent(() => import("./form/page.tsx"), "ApplicationPage"),
});
const explanation = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/explanation",
  component: lazyRouteComponent(() => import("./explanation/page.tsx"), "ExplanationPage"),
});

export const applicationRoutes = [newCase, application, explanation] as const;
