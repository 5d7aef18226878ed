import { useSyncExternalStore } from "react";

/** A new version of the app that is on the device and waits to take over. */
let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

function found(worker: ServiceWorker | null): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Without a worker at work there is no version yet that could be an old one. */
const isNewer = () => navigator.serviceWorker.controller !== null;

/** Tells when a new version has arrived, and asks for one every hour while the app is open. */
export function watchVersions(registration: ServiceWorkerRegistration | undefined): void {
  // Where workers are blocked, some browsers answer with nothing.
  if (!registration) return;
  if (registration.waiting && isNewer()) found(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed" && isNewer()) found(coming);
      if (coming.state === "activated" && waiting === coming) found(null);
    });
  });
  setInterval(() => void registration.update().catch(() => undefined), 3_600_000);
}

/** Lets the new version take over, then loads this page anew. */
export function takeNewVersion(): void {
  if (!waiting) return;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of one origin
  waiting.postMessage("take-over");
}

function onVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useNewVersion = (): boolean => useSyncExternalStore(onVersion, () => waiting !== null);
