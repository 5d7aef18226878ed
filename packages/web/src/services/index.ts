export { servicesRoutes } from "./routes.ts";
export { servicesEn } from "./text.en.ts";
export { servicesJa } from "./text.ja.ts";
