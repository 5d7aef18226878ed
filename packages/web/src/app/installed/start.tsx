import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { watchWho } from "../../identity/index.ts";
import { watchVersions } from "./new-version.ts";
import { InstalledStrips } from "./strips.tsx";

/**
 * Puts the app onto the device, so that it opens without a network: in built versions, and for those who sign in; whoever
 * only reads a page does not pay for all the others.
 */
function register(): void {
  navigator.serviceWorker.register("/worker.js", { scope: "/" }).then(
    // a browser that was told to take no workers answers with none
    (registration: ServiceWorkerRegistration | undefined) => registration && watchVersions(registration),
    () => undefined,
  );
}

if (import.meta.env.PROD && "serviceWorker" in navigator) {
  let isRegistered = navigator.serviceWorker.controller !== null;
  if (isRegistered) register();
  watchWho((who) => {
    if (!who || isRegistered) return;
    isRegistered = true;
    register();
  });
}

/** Above the page and outside of it: a page that broke down can still be replaced by a newer one. */
const place = document.createElement("div");
document.getElementById("root")?.before(place);
createRoot(place).render(
  <StrictMode>
    <InstalledStrips />
  </StrictMode>,
);
