import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { gradingPage } from "../grading/index.ts";
import { Broken, NotFound } from "./fault-pages.tsx";
import { HomePage } from "./home-page.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Broken });

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });

const grading = createRoute({ getParentRoute: () => root, path: "/grading", component: gradingPage });

export const router = createRouter({
  routeTree: root.addChildren([home, grading]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
