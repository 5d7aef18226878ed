export { certificationRoutes } from "./routes.ts";
export { certificationEn } from "./text.en.ts";
export { certificationJa } from "./text.ja.ts";
