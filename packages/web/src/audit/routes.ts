import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../app/root-route.ts";

const log = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  component: lazyRouteComponent(() => import("./log/page.tsx"), "AuditPage"),
});
const jobs = createRoute({
  getParentRoute: () => root,
  path: "/jobs",
  component: lazyRouteComponent(() => import("./jobs/page.tsx"), "JobsPage"),
});

export const auditRoutes = [log, jobs] as const;
