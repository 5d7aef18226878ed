import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const list = createRoute({
  getParentRoute: () => root,
  path: "/cases",
  component: lazyRouteComponent(() => import("./page.tsx"), "CasesPage"),
});

export const casesRoutes = [list] as const;
