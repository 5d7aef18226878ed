export { givenCase } from "./given-case.ts";
export { openCase, type OpenedFile, openFile } from "./read-case-file.ts";
export { fileName, saveFile } from "./save-file.ts";
export { caseText } from "./write-case.ts";
