import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const register = createRoute({
  getParentRoute: () => root,
  path: "/surveyors",
  component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
});
const pack = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/pack",
  component: lazyRouteComponent(() => import("./pack-page.tsx"), "PackPage"),
});

export const surveyorsRoutes = [register, pack] as const;
