export { personRoutes } from "./routes.ts";
export { personEn } from "./text.en.ts";
export { personJa } from "./text.ja.ts";
