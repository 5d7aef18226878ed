export { auditRoutes } from "./routes.ts";
export { auditEn } from "./text.en.ts";
export { auditJa } from "./text.ja.ts";
