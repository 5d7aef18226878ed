import { lazyRouteComponent } from "@tanstack/react-router";

export { gradingEn } from "./text.en.ts";
export { gradingJa } from "./text.ja.ts";

/** The page 「区分を試算する」, fetched when it is first opened. */
export const gradingPage = lazyRouteComponent(() => import("./grading-page.tsx"), "GradingPage");
