import { describe, expect, it } from "vitest";
import { defaultContactRules } from "../../../person/index.ts";
import { plainSurveyor, Story } from "../../../../test/case-story.ts";
import { missingFor, type PackFacts, packOf, packPartCodes } from "../index.ts";
import { allWritten } from "../../../../test/case-story.ts";

const facts: PackFacts = {
  diseases: ["d49"],
  groups: ["immune"],
  considerations: [],
  contact: defaultContactRules,
  pastUse: "answered",
  near: ["spouse"],
};
const partOf = (given: Partial<PackFacts>, part: (typeof packPartCodes)[number]) => {
  const found = packOf({ ...facts, ...given }, []).find((section) => section.part === part);
  return found?.points.map(({ code }) => code);
};

describe("the preparation pack", () => {
  it("has every part, the severe state first, with the cards to open", () => {
    const pack = packOf(facts, ["core"]);
    expect(pack.map(({ part }) => part)).toEqual(packPartCodes);
    expect(pack[0]).toMatchObject({ part: "core", isRead: true, source: "S3 L586" });
    expect(pack.filter(({ isRead }) => isRead)).toHaveLength(1);
    expect(pack.find(({ part }) => part === "disease")?.cards).toEqual(["d49"]);
    expect(pack.find(({ part }) => part === "group")?.cards).toEqual(["immune"]);
  });

  it("says who near the person could be heard", () => {
    expect(partOf({}, "hear")).toEqual(["person_first", "those_near", "near_spouse", "alone"]);
    expect(partOf({ near: [] }, "hear")).toEqual(["person_first", "those_near", "alone"]);
  });

  it("warns of infection for the groups and wishes that need it", () => {
    expect(partOf({}, "care")).toContain("infection");
    expect(partOf({ groups: ["vision"] }, "care")).not.toContain("infection");
    expect(partOf({ groups: ["vision"], considerations: ["infection"] }, "care")).toContain("infection");
    expect(partOf({ groups: [] }, "care")).toEqual(
      expect.arrayContaining(["hygiene", "fatigue", "length", "pain", "hidden", "stress", "family"]),
    );
  });

  it("tells the most silent way before the person has said anything", () => {
    expect(partOf({}, "contact")).toEqual(["silent", "no_message", "plain_clothes", "no_disease_name"]);
    const loose = {
      ...defaultContactRules,
      sender: "full",
      mayLeaveMessage: true,
      noDiseaseName: { ...defaultContactRules.noDiseaseName, call: false },
    } as const;
    expect(partOf({ contact: loose }, "contact")).toEqual(["silent", "name_only"]);
    expect(partOf({ contact: loose, considerations: ["word_shogai", "prognosis"] }, "contact")).toEqual([
      "silent",
      "name_only",
      "soft_words",
      "no_prognosis",
    ]);
  });

  it("is read part by part; what is unread warns before the survey begins, and does not stop it", () => {
    const story = new Story().applies().accepted().add("clerk", "surveyor_assigned", plainSurveyor);
    story.add("surveyor", "pack_read", { parts: ["core", "care"] });
    expect(story.state.surveyor?.read).toEqual(["core", "care"]);
    const missing = () =>
      missingFor("begin_state_form", story.state, allWritten).filter(({ code }) => code === "pack_read");
    expect(missing()).toMatchObject([{ strength: "soft" }]);
    story.add("surveyor", "pack_read", { parts: packPartCodes });
    expect(missing()).toEqual([]);
  });
});
