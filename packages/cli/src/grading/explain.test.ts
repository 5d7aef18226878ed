import { explainedAnswerOf, readCase } from "@yorisoi/rules/grading";
import { expect, test } from "vitest";
import { headerLine, jsonOf, lightCase, lightRow } from "../../test/cases.ts";
import { yorisoi } from "../../test/run.ts";

const given = jsonOf("A", lightCase);

function expected(text: string) {
  const reading = readCase(JSON.parse(text));
  return reading.ok && JSON.parse(JSON.stringify(explainedAnswerOf(reading.value)));
}

test("--explain adds every reason, for JSON and for CSV rows, and the output is NDJSON", async () => {
  const [json, csv] = await Promise.all([
    yorisoi(["grade", "--explain"], given),
    yorisoi(["grade", "--explain"], headerLine + lightRow("A")),
  ]);
  expect(json.lines).toEqual([expected(given)]);
  const [row] = csv.lines as { id: string; explanation: unknown }[];
  expect(row).toMatchObject({ id: "A" });
  expect(row?.explanation).toEqual((json.lines as { explanation: unknown }[])[0]?.explanation);
});

test("--explain does not go with CSV output, and says what to do", async () => {
  const ran = await yorisoi(["grade", "--explain", "--out", "csv"], given);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain("--out csv を外すか");
});
