import type { CivilDay } from "@yorisoi/rules/calendar";
import { opinionForm } from "@yorisoi/rules/certification/opinion";
import { expect, it } from "vitest";
import { openMemoryDocument } from "../../document/memory-document.ts";
import { prefill } from "./prefill.ts";

const known = { today: "2026-11-21" as CivilDay, isPaper: false, wroteBefore: true };
const snapshotOf = (values: Parameters<typeof openMemoryDocument>[1]) =>
  openMemoryDocument(opinionForm("2014"), values).source().snapshot;

it("fills in the day, and that it is not the first when it is known", () => {
  expect(prefill(snapshotOf({}), known)).toEqual([
    ["written.day", "2026-11-21"],
    ["timesWritten", "again"],
  ]);
  expect(prefill(snapshotOf({}), { ...known, wroteBefore: false })).toEqual([["written.day", "2026-11-21"]]);
});

it("never writes over what somebody wrote, nor over what was emptied", () => {
  expect(prefill(snapshotOf({ timesWritten: "first", "written.day": null }), known)).toEqual([]);
});

it("takes the day and the number of opinions from the paper itself", () => {
  expect(prefill(snapshotOf({}), { ...known, isPaper: true })).toEqual([]);
});
