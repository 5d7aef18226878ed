import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../../app/root-route.ts";
import { setOffLineDoor } from "../../identity/index.ts";
import { startWhenSignedIn } from "./start-when-signed-in.ts";

startWhenSignedIn();
setOffLineDoor(lazyRouteComponent(() => import("./screens/off-line-door.tsx"), "OffLineDoor"));

const tablet = createRoute({
  getParentRoute: () => root,
  path: "/tablet",
  component: lazyRouteComponent(() => import("./screens/tablet-page.tsx"), "TabletPage"),
});

export const storeRoutes = [tablet] as const;
