import { expect, test } from "vitest";
import { placesByDocument } from "./source-places.ts";

test("sources are gathered by document, lines in their order and each once", () => {
  expect(placesByDocument(["S3 L724–728", "S3 L414", "O5 別表第一", "S3 L414"])).toEqual([
    { document: "S3", lines: ["414", "724–728"], others: [] },
    { document: "O5", lines: [], others: ["別表第一"] },
  ]);
});
