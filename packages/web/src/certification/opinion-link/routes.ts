import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";

const opinionLink = createRoute({
  getParentRoute: () => root,
  path: "/opinion-link",
  component: lazyRouteComponent(() => import("./page.tsx"), "OpinionLinkPage"),
});

export const opinionLinkRoutes = [opinionLink] as const;
