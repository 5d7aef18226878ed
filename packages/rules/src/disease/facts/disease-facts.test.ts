import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { ImportedList } from "../imported/list.ts";
import { diseaseFacts } from "./disease-facts.ts";
import { knownOf } from "./known.ts";
import { withDiseaseFacts } from "./with-disease-facts.ts";

const facts = (id: string, on: string, imported: readonly ImportedList[] = []) => {
  const found = diseaseFacts(id, day(on), imported);
  return found && [found.designated, found.supportListed, found.childhood];
};

describe("facts of a disease on a day", () => {
  it("follow the editions of the 指定難病", () => {
    expect(facts("NANDO:1200002", "2014-12-31")?.[0]).toBe("no");
    expect(facts("NANDO:1200002", "2015-01-01")?.[0]).toBe("yes");
    expect(facts("NANDO:1200002", "2026-11-21")).toEqual(["yes", "yes", "unknown"]);
  });

  it("take a disease of 2013 for what it is today, and a part of it for unknown", () => {
    expect(facts("2013:70", "2026-11-21")?.[0]).toBe("yes");
    expect(facts("2013:14", "2020-01-01")?.[0]).toBe("unknown");
    expect(facts("2013:107", "2020-01-01")?.[0]).toBe("no");
    expect(facts("2013:107", "2026-11-21")?.[0]).toBe("unknown");
  });

  it("know nobody of another id, and a disease that only an imported list has", () => {
    expect(diseaseFacts("NANDO:0", day("2026-11-21"))).toBeUndefined();
    const list: ImportedList = {
      from: day("2026-04-01"),
      until: null,
      source: "見本",
      importedOn: day("2026-04-02"),
      complete: false,
      rows: [{ no: 377, name: "見本新疾患", kana: "", note: "", diseaseId: null }],
    };
    expect(diseaseFacts("imported:見本新疾患", day("2026-11-21"))).toBeUndefined();
    expect(facts("imported:見本新疾患", "2026-11-21", [list])).toEqual(["unknown", "yes", "unknown"]);
  });

  it("say yes for a childhood disease and for the one it is the same as", () => {
    expect(facts("NANDO:2200001", "2026-11-21")?.[2]).toBe("yes");
  });
});

describe("a situation with ids of diseases", () => {
  it("gets the facts of its day, keeps what else was sent, and names the ids nobody knows by their place", () => {
    const own = { id: "own", name: "", notificationNo: null };
    const sent = { day: "2026-11-21", diseases: ["NANDO:0", "NANDO:1200002", own], age: "x" };
    expect(withDiseaseFacts(sent)).toEqual({
      sent: { ...sent, diseases: [diseaseFacts("NANDO:1200002", day("2026-11-21")), own] },
      unknown: [0],
    });
  });

  it("is left alone when it has no day, no list or no shape", () => {
    for (const sent of [
      null,
      [],
      "x",
      { diseases: ["NANDO:0"] },
      { day: "2026-2-30", diseases: ["NANDO:0"] },
      { day: "2026-11-21", diseases: "unknown" },
    ])
      expect(withDiseaseFacts(sent)).toEqual({ sent, unknown: [] });
  });
});

describe("what is known of a disease", () => {
  it("names what it is part of, its subtypes and its relations", () => {
    const on = day("2026-11-21");
    const whole = knownOf("NANDO:1200003", on);
    expect(whole?.subtypes.map(({ id }) => id)).toContain("NANDO:1200004");
    expect(whole?.relations).toMatchObject([{ from: "2013:70", to: "NANDO:1200003", relation: "same" }]);
    expect(knownOf("NANDO:1200004", on)).toMatchObject({
      partOf: { id: "NANDO:1200003", name: "脊髄性筋萎縮症" },
      subtypes: [],
    });
    expect(knownOf("NANDO:0", on)).toBeUndefined();
  });
});
