import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const stateForm = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/state-form",
  component: lazyRouteComponent(() => import("./form/page.tsx"), "StateFormPage"),
});
const closedPart = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/state-form/private",
  component: lazyRouteComponent(() => import("./private/page.tsx"), "PrivatePage"),
});

export const stateFormRoutes = [stateForm, closedPart] as const;
