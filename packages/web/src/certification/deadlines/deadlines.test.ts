import { defaultDeadlines } from "@yorisoi/rules/certification/case";
import { expect, it } from "vitest";
import { draftOf, readDraft } from "./deadlines.ts";

const ours = draftOf(defaultDeadlines);

it("reads back what it shows", () => {
  expect(readDraft(ours)).toEqual({ deadlines: defaultDeadlines });
});

it("takes full width, a comma of any kind, and an empty stage as one without days", () => {
  const { received: _, ...stages } = defaultDeadlines.stages;
  expect(readDraft({ ...ours, whole: "４５日", reminders: "7, 10　30", received: "" })).toEqual({
    deadlines: { ...defaultDeadlines, stages, whole: 45, reminders: [7, 10, 30] },
  });
});

it("tells every field that is no number of days", () => {
  const read = readDraft({ ...ours, received: "三日", whole: "", opinion: "366", reminders: "10、10" });
  expect("faults" in read && read.faults.map(({ id }) => id)).toEqual([
    "days-received",
    "days-whole",
    "days-opinion",
    "days-reminders",
  ]);
});
