import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const overview = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/overview",
  component: lazyRouteComponent(() => import("./page.tsx"), "OverviewPage"),
});

export const overviewRoutes = [overview] as const;
