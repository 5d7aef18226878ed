export { type ExampleCase, exampleCases } from "./example-cases.ts";
