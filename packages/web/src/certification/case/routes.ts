import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const page = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId",
  component: lazyRouteComponent(() => import("./page.tsx"), "CasePage"),
});
const questions = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/questions",
  component: lazyRouteComponent(() => import("./questions/page.tsx"), "QuestionsPage"),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/compare/$document",
  component: lazyRouteComponent(() => import("./compare/page.tsx"), "ComparePage"),
});
const deadlines = createRoute({
  getParentRoute: () => root,
  path: "/case-settings",
  component: lazyRouteComponent(() => import("../deadlines/page.tsx"), "DeadlinesPage"),
});

export const caseRoutes = [page, questions, compare, deadlines] as const;
