import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../app/root-route.ts";
import { watchDraft } from "./check/draft.ts";

watchDraft();

const find = createRoute({
  getParentRoute: () => root,
  path: "/diseases",
  component: lazyRouteComponent(() => import("./find/page.tsx"), "FindPage"),
});
const card = createRoute({
  getParentRoute: () => root,
  path: "/diseases/$id",
  component: lazyRouteComponent(() => import("./card/page.tsx"), "CardPage"),
});
const check = createRoute({
  getParentRoute: () => root,
  path: "/check",
  component: lazyRouteComponent(() => import("./check/page.tsx"), "CheckPage"),
});
const knowledge = createRoute({
  getParentRoute: () => root,
  path: "/knowledge",
  component: lazyRouteComponent(() => import("./knowledge/page.tsx"), "KnowledgePage"),
});

export const diseaseRoutes = [find, card, check, knowledge] as const;
