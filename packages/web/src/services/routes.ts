import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../app/root-route.ts";

const ask = createRoute({
  getParentRoute: () => root,
  path: "/support",
  component: lazyRouteComponent(() => import("./ask/page.tsx"), "AskPage"),
});
const sheet = createRoute({
  getParentRoute: () => root,
  path: "/support/sheet",
  component: lazyRouteComponent(() => import("./sheet/page.tsx"), "SheetPage"),
});
const answer = createRoute({
  getParentRoute: () => root,
  path: "/support/answer",
  component: lazyRouteComponent(() => import("./answer/page.tsx"), "AnswerPage"),
});
/** What a link names stands behind the # and never reaches a server. */
const chosen = createRoute({
  getParentRoute: () => root,
  path: "/support/chosen",
  component: lazyRouteComponent(() => import("./share/chosen-page.tsx"), "ChosenPage"),
});

export const servicesRoutes = [ask, sheet, answer, chosen] as const;
