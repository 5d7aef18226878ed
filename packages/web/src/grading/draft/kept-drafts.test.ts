import { describe, expect, it } from "vitest";
import { createDraftStore } from "./draft-store.ts";
import { createKeptDrafts } from "./kept-drafts.ts";
import { memoryStorage } from "./memory-storage.ts";

const storage = memoryStorage();
let time = 1;

function desk() {
  const draft = createDraftStore(storage, "draft", () => time++);
  return { draft, kept: createKeptDrafts(draft, storage, "kept") };
}

describe("a draft that was put aside", () => {
  it("comes back after samples took its place, even after a reload", () => {
    const { draft, kept } = desk();
    draft.set("day/歩行", 2);
    kept.load([["day/歩行", 0]], "sample");
    kept.load([["day/歩行", 1]], "sample");
    const later = desk();
    later.kept.undo();
    expect([...later.draft.values()]).toEqual([["day/歩行", 2]]);
  });

  it("is not lost by an undo: what stood there can be brought back in turn", () => {
    const { draft, kept } = desk();
    kept.load([["day/歩行", 0]], "sample");
    draft.set("day/聴力", 4);
    kept.undo();
    expect(draft.value("day/聴力")).toBeNull();
    expect(kept.last()).toBe("undone");
    kept.undo();
    expect(draft.value("day/聴力")).toBe(4);
  });

  it("leaves no trace in the browser when it was deleted, and comes back while the page is open", () => {
    const { draft, kept } = desk();
    draft.set("day/歩行", 3);
    kept.clear();
    kept.load([["day/歩行", 0]], "sample");
    expect(storage.getItem("kept")).toBeNull();
    expect(storage.getItem("draft")).not.toContain("3]");
    kept.undo();
    expect(draft.value("day/歩行")).toBe(3);
  });
});
