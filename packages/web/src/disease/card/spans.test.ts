import { day } from "@yorisoi/rules/calendar";
import { diseases } from "@yorisoi/rules/disease/catalogue";
import { coverageOf, supportEditions } from "@yorisoi/rules/disease";
import { expect, test } from "vitest";
import { spansOf, turnsOf } from "./spans.ts";

test("editions with the same answer are one span, and the spans leave no day out", () => {
  const spans = spansOf(supportEditions, (on) => coverageOf("2013:21", on));
  expect(spans.length).toBeLessThan(supportEditions.length);
  expect(spans[0]?.from).toBe("2013-04-01");
  for (const [at, span] of spans.entries()) expect(span.until).toBe(spans[at + 1]?.from ?? null);
});

test("a disease designated in 2025 shows the days before as a span of its own", () => {
  const id = diseases.find(({ name, list }) => name === "ロウ症候群" && list === "designated")?.id ?? "";
  const spans = spansOf(supportEditions, (on) => coverageOf(id, on));
  expect(spans[0]?.coverage.status).not.toBe("covered");
  const covered = spans.find(({ coverage }) => coverage.status === "covered");
  expect(covered?.from).toBe("2025-04-01");
});

test("days of editions and imported lists make turns in order, each once", () => {
  expect(turnsOf([day("2025-04-01"), day("2013-04-01"), day("2025-04-01")])).toEqual([
    { from: "2013-04-01", until: "2025-04-01" },
    { from: "2025-04-01", until: null },
  ]);
});
