import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, compareVersions, type FieldChange, type FieldValue, snapshotOf } from "./index.ts";

let count = 0;
const write = (changes: readonly FieldChange[], key: string, value: FieldValue, device: string) => {
  const id = `c${String(++count).padStart(6, "0")}`;
  const madeAt = `2026-11-21T00:00:00.${String(count % 1000).padStart(3, "0")}Z`;
  const change = changeOf(snapshotOf(changes), key, value, { id, madeAt, by: device, device });
  return change ? [...changes, change] : changes;
};

const valuesOf = (changes: Iterable<FieldChange>) => Object.fromEntries(snapshotOf(changes).values);

describe("one device", () => {
  it("holds the last value of each field, and knows emptied from never answered", () => {
    let changes = write([], "item.1-1.day", "2", "a");
    changes = write(changes, "item.1-1.day", "3", "a");
    changes = write(changes, "remark.1.text", "つかまれば立てる", "a");
    changes = write(changes, "remark.1.text", null, "a");
    expect(valuesOf(changes)).toEqual({ "item.1-1.day": "3", "remark.1.text": null });
    expect(snapshotOf(changes).values.has("item.1-2.day")).toBe(false);
  });

  it("makes no change of writing what stands there, in whatever order a choice of several was ticked", () => {
    const changes = write([], "pattern", ["daily", "sudden"], "a");
    expect(write(changes, "pattern", ["sudden", "daily"], "a")).toBe(changes);
    expect(write(changes, "pattern", ["sudden"], "a")).toHaveLength(2);
  });
});

describe("two tablets off line", () => {
  const before = write([], "item.1-1.day", "1", "office");
  const first = write(write(before, "item.1-1.day", "2", "one"), "item.1-2.day", "1", "one");
  const second = write(write(before, "item.1-1.day", "4", "two"), "item.1-3.day", "2", "two");

  it("keeps both values where they differ and settles all the rest, in either order of coming back", () => {
    for (const all of [
      [...first, ...second],
      [...second, ...first],
    ]) {
      const { values, differences } = snapshotOf(all);
      expect(Object.fromEntries(values)).toEqual({ "item.1-2.day": "1", "item.1-3.day": "2" });
      expect(
        differences.map(({ key, versions }) => [key, versions.map(({ value, by }) => [by, value])]),
      ).toEqual([
        [
          "item.1-1.day",
          [
            ["one", "2"],
            ["two", "4"],
          ],
        ],
      ]);
    }
  });

  it("is settled by whoever chooses, and agreement is no difference", () => {
    const chosen = write([...first, ...second], "item.1-1.day", "4", "office");
    expect(snapshotOf(chosen)).toMatchObject({ differences: [] });
    expect(valuesOf(chosen)["item.1-1.day"]).toBe("4");
    const third = write(before, "item.1-1.day", "2", "three");
    expect(snapshotOf([...first, ...third]).differences).toEqual([]);
  });

  it("shows a third value written on one side while the other was chosen", () => {
    const chosen = write([...first, ...second], "item.1-1.day", "4", "office");
    const late = write(first, "item.1-1.day", "3", "one");
    expect(snapshotOf([...chosen, ...late]).differences[0]?.versions.map(({ value }) => value)).toEqual([
      "4",
      "3",
    ]);
  });
});

/** Devices that write, and now and then get all of each other's changes. */
const steps = fc.array(
  fc.record({
    device: fc.integer({ min: 0, max: 2 }),
    key: fc.constantFrom("a", "b"),
    value: fc.constantFrom<FieldValue>("1", "2", "3", null),
    syncs: fc.boolean(),
  }),
  { maxLength: 25 },
);

function play(all: readonly { device: number; key: string; value: FieldValue; syncs: boolean }[]) {
  const devices: (readonly FieldChange[])[] = [[], [], []];
  for (const { device, key, value, syncs } of all) {
    if (syncs) devices[device] = [...(devices[device] ?? []), ...devices.flat()];
    devices[device] = write(devices[device] ?? [], key, value, String(device));
  }
  return devices;
}

describe("coming together (laws)", () => {
  it("does not depend on order or repetition", () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (all, chance) => {
        const changes = play(all).flat();
        const mixed = [...changes, ...changes]
          .map((change) => [chance.next().value, change] as const)
          .toSorted(([one], [other]) => one - other)
          .map(([, change]) => change);
        expect(snapshotOf(mixed)).toEqual(snapshotOf(changes));
      }),
    );
  });

  it("loses no value that was not replaced by someone who had seen it", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const changes = play(all).flat();
        const { values, differences } = snapshotOf(changes);
        const seen = new Set(changes.flatMap(({ parents }) => parents));
        for (const { id, key, value } of changes) {
          if (seen.has(id)) continue;
          const shown = differences
            .find((difference) => difference.key === key)
            ?.versions.map((one) => one.value);
          expect(shown ?? [values.get(key)]).toContainEqual(value);
        }
      }),
    );
  });

  it("settles when everybody's changes are known and someone chooses", () => {
    fc.assert(
      fc.property(steps, (all) => {
        let changes: readonly FieldChange[] = play(all).flat();
        for (const { key } of snapshotOf(changes).differences)
          changes = write(changes, key, "chosen", "office");
        expect(snapshotOf(changes).differences).toEqual([]);
      }),
    );
  });
});

describe("compareVersions", () => {
  it("tells what was added, changed and taken away", () => {
    const before = new Map<string, FieldValue>([
      ["a", "1"],
      ["b", ["x", "y"]],
      ["c", 3],
    ]);
    const after = new Map<string, FieldValue>([
      ["b", ["y", "x"]],
      ["c", 4],
      ["d", true],
    ]);
    expect(compareVersions(before, after)).toEqual([
      { key: "a", before: "1", after: undefined },
      { key: "c", before: 3, after: 4 },
      { key: "d", before: undefined, after: true },
    ]);
  });
});
