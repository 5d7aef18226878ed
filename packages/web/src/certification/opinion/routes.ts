import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const opinion = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/opinion",
  component: lazyRouteComponent(() => import("./page.tsx"), "OpinionPage"),
});

export const opinionRoutes = [opinion] as const;
