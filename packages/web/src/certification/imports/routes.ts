import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const table = createRoute({
  getParentRoute: () => root,
  path: "/cases/import",
  component: lazyRouteComponent(() => import("./page.tsx"), "ImportPage"),
});

export const importsRoutes = [table] as const;
