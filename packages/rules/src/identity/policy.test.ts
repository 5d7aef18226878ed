import { describe, expect, it } from "vitest";
import {
  fits,
  isRole,
  may,
  needsSecondFactor,
  organisationKinds,
  reachesOf,
  rights,
  roleIds,
  roles,
} from "./index.ts";

describe("who may do what", () => {
  it("denies what no row allows, to everybody", () => {
    expect(may("board_member", "person", "read")).toBe(false);
    expect(may("prefecture_officer", "person", "read")).toBe(false);
    expect(may("organisation_administrator", "person", "read")).toBe(false);
    expect(may("auditor", "person", "read")).toBe(false);
    expect(may(undefined, "person", "read")).toBe(false);
    expect(may("no such role", "person", "read")).toBe(false);
  });

  it("tells how far a right reaches", () => {
    expect(reachesOf("clerk", "person", "read").toSorted()).toEqual(["emergency", "organisation", "shared"]);
    expect(reachesOf("surveyor", "person", "read")).toEqual(["assigned"]);
    expect(reachesOf("person", "person", "read")).toEqual(["own"]);
    expect(reachesOf("helper", "person", "read")).toEqual(["helped"]);
    expect(reachesOf("clerk", "person", "update")).toEqual(["organisation"]);
  });

  it("lets nobody but the program reach people everywhere", () => {
    const everywhere = rights.filter(
      ({ reach, resource }) => reach === "everywhere" && resource === "person",
    );
    expect(everywhere.map(({ role }) => role)).toEqual(["emergency_finder"]);
  });

  it("lets nobody take the log away", () => {
    expect(rights.filter(({ resource, action }) => resource === "audit" && action !== "read")).toEqual([]);
  });

  it("names every right once, of roles that exist", () => {
    const written = rights.map((right) => Object.values(right).join(" "));
    expect(written.filter((right, at) => written.indexOf(right) !== at)).toEqual([]);
    const program = ["*", "opinion_link", "system", "sign_in", "emergency_finder"];
    expect(rights.filter(({ role }) => !isRole(role) && !program.includes(role))).toEqual([]);
  });
});

describe("roles", () => {
  it("has all fifteen, each explained in both languages and held somewhere", () => {
    expect(roleIds).toHaveLength(15);
    for (const { ja, en, means, kinds } of Object.values(roles)) {
      expect([ja, en, means.ja, means.en].every((text) => text.length > 1)).toBe(true);
      expect(kinds.every((kind) => kind in organisationKinds)).toBe(true);
      expect(kinds.length).toBeGreaterThan(0);
    }
  });

  it("fit a kind of organisation or not", () => {
    expect(fits("surveyor", "municipality")).toBe(true);
    expect(fits("surveyor", "facility")).toBe(false);
    expect(fits("counsellor", "support_centre")).toBe(true);
    expect(fits("attending_doctor", "municipality")).toBe(false);
  });

  it("ask staff for a second factor", () => {
    expect(roleIds.filter((role) => !needsSecondFactor(role))).toEqual(["person", "helper"]);
  });
});
