export { grade } from "./grade.ts";
