/**
 * The service worker: keeps the files of the app on the device, so that it opens without a network. It never touches what
 * is asked of `/api`, and keeps nothing of any person.
 */

/** The parts of a worker that are used here; the page's types know none of them. */
interface Worker {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Set by the build (precache.ts): a name for this build, and every file of it. */
declare const YORISOI_BUILD: string;
declare const YORISOI_FILES: readonly string[];

const worker = self as unknown as Worker;
const PREFIX = "yorisoi-app-";
const NAME = `${PREFIX}${YORISOI_BUILD}`;
const PAGE = "/";
/** A page that takes longer than this to come is shown from the device. */
const PATIENCE = 4_000;

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  // Names in assets/ tell the content; all else must not come from the browser's own cache.
  const wanted = YORISOI_FILES.map(
    (path) => new Request(path, { cache: path.startsWith("/assets/") ? "default" : "reload" }),
  );
  await cache.addAll(wanted);
}

/** The build before this one stays: pages that are still open fetch their parts from it. */
async function tidy(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** A page of the app: the server's when it answers in time, else the one on the device. */
async function page(request: Request): Promise<Response> {
  const kept = await (await caches.open(NAME)).match(PAGE);
  if (!kept) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE));
  const asked = fetch(request).then(
    (given) => (given.status >= 500 ? kept.clone() : given),
    () => kept.clone(),
  );
  return Promise.race([asked, late]);
}

/** A file of this build, or of the one before for a page that is still open, or of the server. */
async function file(request: Request): Promise<Response> {
  const kept = await (await caches.open(NAME)).match(request);
  return kept ?? (await caches.match(request)) ?? fetch(request);
}

function answer(event: Fetching): void {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (/^\/(?:api|healthz|readyz|metrics)(?:\/|$)/u.test(url.pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (YORISOI_FILES.includes(url.pathname)) event.respondWith(file(request));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(file(request));
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(tidy()));
worker.addEventListener("fetch", answer);
worker.addEventListener("message", ({ data }) => {
  if (data === "take-over") void worker.skipWaiting();
});
