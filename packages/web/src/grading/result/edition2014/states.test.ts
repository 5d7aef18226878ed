import { describe, expect, it } from "vitest";
import { spoken } from "../spoken.fixture.ts";
import { sample } from "./case.fixture.ts";
import { comparisonFinding, statesView } from "./states.ts";
import { study2014 } from "./study.ts";

describe("two states", () => {
  const given = sample(3);
  const view = statesView(given.day, given.severe ?? given.day);

  it("are graded side by side, and the severe one counts", () => {
    expect([view.day, view.severe]).toEqual(["区分2", "区分3"]);
    expect(study2014(given).takenState).toBe("severe");
    expect(spoken(view.finding)).toBe("重い状態では、区分2から区分3に上がります。");
  });

  it("list the items that differ in the order of the sheet, with points and what each changes alone", () => {
    expect(view.rows).toHaveLength(15);
    expect(view.rows[0]).toMatchObject({ name: "移乗", number: "1-4", points: { day: 0, severe: 66 } });
    expect(view.rows.map((row) => row.alone && spoken(row.alone))).toContain("区分2のまま");
  });

  it("say it when they are equal, when the severe one is lower, and when one is no grade", () => {
    expect(spoken(comparisonFinding("区分2", "区分2"))).toBe("どちらの状態でも区分2です。");
    expect(spoken(comparisonFinding("区分3", "区分2"))).toContain("逆になっていないか");
    expect(spoken(comparisonFinding(null, "区分2"))).toBe("調査の日の状態は区分なし、重い状態は区分2です。");
  });
});
