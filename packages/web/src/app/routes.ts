import { createRoute, createRouter } from "@tanstack/react-router";
import { auditRoutes } from "../audit/index.ts";
import { certificationRoutes } from "../certification/index.ts";
import { DesignGallery } from "../design/index.ts";
import { diseaseRoutes } from "../disease/index.ts";
import { gradingPage } from "../grading/index.ts";
import { identityRoutes } from "../identity/index.ts";
import { personRoutes } from "../person/index.ts";
import { servicesRoutes } from "../services/index.ts";
import { HomePage } from "./home-page.tsx";
import { root } from "./root-route.ts";

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });

const grading = createRoute({ getParentRoute: () => root, path: "/grading", component: gradingPage });

/** All parts of the screens, for those who build them: no menu leads there. */
const design = createRoute({ getParentRoute: () => root, path: "/design", component: DesignGallery });

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    grading,
    design,
    ...identityRoutes(root),
    ...auditRoutes,
    ...personRoutes,
    ...servicesRoutes,
    ...diseaseRoutes,
    ...certificationRoutes,
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
