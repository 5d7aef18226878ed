import { writeFileSync } from "node:fs";
import { openapiFile, openapiText } from "../src/openapi-file.ts";

writeFileSync(openapiFile, await openapiText());
console.log("docs/openapi.json を書きました (written)。");
