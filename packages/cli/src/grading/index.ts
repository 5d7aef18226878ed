export { about, describeRefusal, describeSystemFault } from "./fault.ts";
export { grade } from "./grade.ts";
export { readTable } from "./input/read-table.ts";
