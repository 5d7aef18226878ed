import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../app/root-route.ts";
import { watchDraft } from "./new/draft.ts";

watchDraft();

const search = createRoute({
  getParentRoute: () => root,
  path: "/people",
  component: lazyRouteComponent(() => import("./list/search-page.tsx"), "SearchPage"),
});
const shared = createRoute({
  getParentRoute: () => root,
  path: "/people/shared",
  component: lazyRouteComponent(() => import("./list/list-pages.tsx"), "SharedPage"),
});
const assigned = createRoute({
  getParentRoute: () => root,
  path: "/people/assigned",
  component: lazyRouteComponent(() => import("./list/list-pages.tsx"), "AssignedPage"),
});
const helped = createRoute({
  getParentRoute: () => root,
  path: "/helped",
  component: lazyRouteComponent(() => import("./list/list-pages.tsx"), "HelpedPage"),
});
const newPerson = createRoute({
  getParentRoute: () => root,
  path: "/people/new",
  component: lazyRouteComponent(() => import("./new/page.tsx"), "NewPersonPage"),
});
const record = createRoute({
  getParentRoute: () => root,
  path: "/people/$organisationId/$personId",
  component: lazyRouteComponent(() => import("./record/page.tsx"), "RecordPage"),
});
const myRecord = createRoute({
  getParentRoute: () => root,
  path: "/my-record",
  component: lazyRouteComponent(() => import("./record/my-page.tsx"), "MyRecordPage"),
});
const newConsent = createRoute({
  getParentRoute: () => root,
  path: "/people/$organisationId/$personId/consents/new",
  component: lazyRouteComponent(() => import("./consent/new-page.tsx"), "NewConsentPage"),
});
const consents = createRoute({
  getParentRoute: () => root,
  path: "/consents",
  component: lazyRouteComponent(() => import("./consent/page.tsx"), "ConsentsPage"),
});
const emergency = createRoute({
  getParentRoute: () => root,
  path: "/emergency",
  component: lazyRouteComponent(() => import("./emergency/page.tsx"), "EmergencyPage"),
});
const accessLog = createRoute({
  getParentRoute: () => root,
  path: "/people/$organisationId/$personId/access-log",
  component: lazyRouteComponent(() => import("./access-log/page.tsx"), "AccessLogPage"),
});
const merge = createRoute({
  getParentRoute: () => root,
  path: "/people/$organisationId/$personId/merge/$otherId",
  component: lazyRouteComponent(() => import("./merge/page.tsx"), "MergePage"),
});

export const personRoutes = [
  search,
  shared,
  assigned,
  helped,
  newPerson,
  record,
  myRecord,
  newConsent,
  consents,
  emergency,
  accessLog,
  merge,
] as const;
