import { createRootRoute } from "@tanstack/react-router";
import { Broken, NotFound } from "./fault-pages.tsx";
import { Shell } from "./shell.tsx";

/** Every page hangs on it. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Broken,
});
