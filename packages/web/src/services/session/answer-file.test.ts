import { expect, it } from "vitest";
import { answerFileName, answerFileText, readAnswerFile } from "./answer-file.ts";
import { answered, emptyState } from "./support-state.ts";

it("reads what it wrote", () => {
  const { situation } = answered(emptyState("2026-11-21"), "age", 45);
  expect(readAnswerFile(answerFileText(situation))).toEqual({ is: "answers", situation });
  expect(answerFileName("2026-11-21")).toBe("yorisoi-support-2026-11-21.json");
});

it("tells every fault at once and repeats no answer", () => {
  const read = readAnswerFile(JSON.stringify({ day: "2026-11-21", age: "secret", grade: "secret" }));
  expect(read.is === "not-answers" && read.problems).toHaveLength(2);
  expect(JSON.stringify(read)).not.toContain("secret");
  expect(readAnswerFile("no json")).toEqual({ is: "not-json" });
  expect(readAnswerFile(" ".repeat(2_000_000))).toEqual({ is: "not-json" });
});
