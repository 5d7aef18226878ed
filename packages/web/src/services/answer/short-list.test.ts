import { day } from "@yorisoi/rules/calendar";
import { findMeasures, type Situation } from "@yorisoi/rules/services";
import { expect, it } from "vitest";
import { heldList, shortList } from "./short-list.ts";

const als = {
  id: "NANDO:1200002",
  name: "筋萎縮性側索硬化症",
  notificationNo: 2,
  designated: "yes",
  supportListed: "yes",
  childhood: "unknown",
} as const;
const of = (told: Partial<Situation>) =>
  findMeasures({ day: day("2026-11-21"), diseases: [als], age: 45, ...told });
const shortOf = (told: Partial<Situation>) => {
  const results = of(told);
  const list = shortList(results);
  const shown = list.ids.flatMap((id) => results.find((result) => result.id === id) ?? []);
  return { ...list, results, shown };
};

it("puts first what touches what is hard, then what looks usable, never more than eight", () => {
  const { shown } = shortOf({ difficulties: ["tools"] });
  expect(shown[0]).toMatchObject({ id: "devices", fits: true, verdict: "maybe" });
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.slice(1).every(({ verdict, fits }) => verdict === "yes" && !fits)).toBe(true);
});

it.each([{}, { difficulties: [] }, { difficulties: "unknown" }] as const)(
  "holds what looks usable, then what leans that way, when nothing was told to be hard: %j",
  (told) => {
    const { shown, results } = shortOf({ ...told, work: "working", grade: "区分3" });
    const rank = shown.map(({ verdict, leaning }) => [verdict, leaning].join());
    expect(rank).toEqual([
      ...rank.filter((one) => one === "yes,"),
      ...rank.filter((one) => one === "maybe,likely"),
    ]);
    expect(rank.filter((one) => one === "yes,")).toHaveLength(
      results.filter(({ verdict }) => verdict === "yes").length,
    );
    expect(rank).toContain("maybe,likely");
  },
);

it("lets no difficulty take all the places when many were told, and keeps the others in mind", () => {
  const { ids, shown, more, results } = shortOf({
    difficulties: ["tools", "body-care", "family-rest", "medical-cost", "income"],
  });
  expect(ids).toHaveLength(8);
  const fields = new Set(shown.map(({ field }) => field));
  for (const field of ["tools", "home", "short-stay", "medical-cost", "income"])
    expect(fields).toContain(field);
  const named = [...ids, ...more.map(({ id }) => id)];
  expect(new Set(named).size).toBe(named.length);
  const hoped = results.filter(({ verdict, fits }) => verdict === "yes" || (verdict === "maybe" && fits));
  expect(named.toSorted()).toEqual(hoped.map(({ id }) => id).toSorted());
});

it("leaves out what does not apply, what only the office knows, and what looks unlikely", () => {
  const { shown, more, results } = shortOf({
    difficulties: ["tools", "body-care"],
    grade: "区分3",
    work: "working",
  });
  expect(results.some(({ fits, leaning }) => fits && leaning === "unlikely")).toBe(true);
  expect(results.some(({ fits, verdict }) => fits && verdict === "ask")).toBe(true);
  for (const { verdict, leaning } of [...shown, ...more]) {
    expect(["yes", "maybe"]).toContain(verdict);
    expect(leaning).not.toBe("unlikely");
  }
});

it("keeps what was opened where it was", () => {
  expect(heldList(["devices", "home-care"], {})).toEqual(["devices", "home-care"]);
  expect(
    heldList(["devices", "home-care"], { "home-care": "list", devices: "short", planning: "short" }),
  ).toEqual(["devices", "planning"]);
  expect(heldList(["devices"], { planning: "others" })).toEqual(["devices"]);
});
