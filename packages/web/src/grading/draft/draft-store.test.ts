import { describe, expect, it, vi } from "vitest";
import { createDraftStore, type DraftStore } from "./draft-store.ts";
import { memoryStorage } from "./memory-storage.ts";

let time = 1000;
const clock = () => time++;
const sorted = (draft: DraftStore) => [...draft.values()].toSorted(([a], [b]) => a.localeCompare(b));
const store = (storage: Storage | null) => createDraftStore(storage, "place", clock);

describe("a draft", () => {
  it("keeps every change at once and is restored", () => {
    const storage = memoryStorage();
    store(storage).set("day/歩行", 2);
    expect(store(storage).value("day/歩行")).toBe(2);
  });

  it("tells only those who asked for the changed cell, and those who asked for any", () => {
    const draft = store(memoryStorage());
    const [walking, hearing, any] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
    draft.listen("day/歩行", walking);
    draft.listen("day/聴力", hearing);
    draft.listen(null, any);
    draft.set("day/歩行", 2);
    draft.set("day/歩行", 2);
    expect([walking, hearing, any].map((listener) => listener.mock.calls.length)).toEqual([1, 0, 1]);
  });

  it("gives the same values until something changes", () => {
    const draft = store(memoryStorage());
    draft.set("day/歩行", 2);
    const values = draft.values();
    expect(draft.values()).toBe(values);
    draft.set("day/歩行", null);
    expect([...draft.values()]).toEqual([]);
  });

  it("says when the storage is full or missing, and goes on in memory", () => {
    const full = store(memoryStorage(10));
    full.set("day/歩行", 2);
    const missing = store(null);
    missing.set("day/歩行", 2);
    expect([full.saveState(), missing.saveState()]).toEqual(["full", "blocked"]);
    expect([full.value("day/歩行"), missing.value("day/歩行")]).toEqual([2, 2]);
  });

  it("starts empty when the storage holds something else", () => {
    const storage = memoryStorage();
    for (const text of ["{", "null", "[]", '{"cleared":0,"cells":[["a"],7,null]}']) {
      storage.setItem("place", text);
      expect([...store(storage).values()]).toEqual([]);
    }
  });
});

describe("two tabs", () => {
  it("keep both changes, whichever wrote first", () => {
    const storage = memoryStorage();
    const [one, two] = [store(storage), store(storage)];
    one.set("day/歩行", 1);
    two.set("day/聴力", 3);
    one.refresh();
    expect(sorted(one)).toEqual(sorted(two));
    expect([...store(storage).values()]).toHaveLength(2);
  });

  it("let the last write of an item win", () => {
    const storage = memoryStorage();
    const [one, two] = [store(storage), store(storage)];
    two.set("day/歩行", 3);
    one.set("day/歩行", 1);
    two.refresh();
    expect([one.value("day/歩行"), two.value("day/歩行")]).toEqual([1, 1]);
  });

  it("do not bring back what the other emptied or deleted", () => {
    const storage = memoryStorage();
    const [one, two] = [store(storage), store(storage)];
    one.set("day/歩行", 1);
    one.set("day/聴力", 1);
    two.set("day/歩行", null);
    one.set("day/視力", 1);
    expect(one.value("day/歩行")).toBeNull();
    two.replace([]);
    one.refresh();
    expect([...one.values()]).toEqual([]);
  });

  it("tell what came from the other tab", () => {
    const storage = memoryStorage();
    const [one, two] = [store(storage), store(storage)];
    const listener = vi.fn<() => void>();
    one.listen("day/歩行", listener);
    two.set("day/歩行", 3);
    one.refresh();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
