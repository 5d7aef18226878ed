import { describe, expect, it } from "vitest";
import { roleIds } from "../../identity/index.ts";
import { type Name, plainSurveyor, readers, Story } from "../../../test/case-story.ts";
import { type CaseReader, timelineOf } from "./index.ts";
import { timelineRows } from "./tables/timeline.ts";

const story = new Story()
  .applies()
  .add("clerk", "returned", { reasons: ["onset"] })
  .add("person", "resubmitted", { way: "post" })
  .accepted()
  .assigned(plainSurveyor)
  .add("clerk", "companion_asked", { organisationId: "centre" })
  .add("nurse", "companion_declined", { reason: "no_staff" })
  .add("clerk", "companion_waived", { reason: "declined" })
  .add("person", "other_surveyor_wished", {})
  .add("clerk", "surveyor_kept", { because: "talked" })
  .opinionAsked()
  .add("program", "opinion_reminded", { step: 1 })
  .visitSet()
  .later(5)
  .visitHeld()
  .surveySent()
  .add("clerk", "document_sent_back", { document: "survey", questions: [{ id: "q", key: "item.1-1.day" }] })
  .written("doctor", "opinion");

const typesFor = (reader: CaseReader) => {
  const types = new Map(story.events.map(({ id, type }) => [id, type]));
  return timelineOf(story.events, reader).map(({ eventId }) => types.get(eventId));
};
const linesFor = (name: Name) => timelineOf(story.events, readers[name]).map(({ ja }) => ja);

describe("the timeline", () => {
  it("tells staff everything, each with its author and what changed", () => {
    expect(story.state.problems).toEqual([]);
    const entries = timelineOf(story.events, readers.clerk);
    expect(entries).toHaveLength(story.events.length);
    expect(entries.find(({ ja }) => ja === "理由をつけて返した")).toMatchObject({
      on: "2026-04-01",
      author: "municipality",
      changes: [{ ja: "病気が始まった時期が、書かれていません。" }],
      link: "application",
    });
    expect(entries.find(({ ja }) => ja === "調査員を決めた")?.changes.map(({ ja }) => ja)).toEqual([
      "社会福祉士",
      "医療の資格をもつ調査員がいない",
    ]);
    expect(entries.find(({ ja }) => ja === "訪問の日を決めた")?.changes[0]?.ja).toBe(
      "令和8年（2026年）4月6日 13:30から",
    );
    expect(entries.at(-1)).toMatchObject({ ja: "医師意見書を送った", author: "doctor", link: "opinion" });
  });

  it("tells the person in plain words what concerns them, and not the inside of the office", () => {
    const lines = linesFor("person");
    expect(lines.slice(0, 2)).toEqual(["申請を出しました。", "制度の説明を受けました。"]);
    expect(lines).toContain("調査の紙について、書いた人に質問しています。");
    expect(lines.every((line) => /(?:ました|です|ます|ています)。$/u.test(line))).toBe(true);
    const types = typesFor(readers.person);
    for (const inside of ["conflict_declared", "companion_declined", "coordinated", "pack_read"] as const)
      expect(types).not.toContain(inside);
    expect(
      timelineOf(story.events, readers.person).some(({ changes }) =>
        changes.some(({ ja }) => ja === "医療の資格をもつ調査員がいない"),
      ),
    ).toBe(false);
  });

  it("never tells the family that the person wished for another surveyor, and tells nothing without permission", () => {
    expect(typesFor(readers.person)).toContain("other_surveyor_wished");
    expect(typesFor(readers.helper)).not.toContain("other_surveyor_wished");
    expect(typesFor(readers.helper)).not.toContain("surveyor_kept");
    expect(typesFor({ role: "helper", relation: "helped", permissions: ["answer_for"] })).toEqual([]);
  });

  it("tells a doctor only what concerns the opinion", () => {
    expect(typesFor(readers.doctor)).toEqual([
      "opinion_asked",
      "opinion_reminded",
      "document_begun",
      "document_sent",
    ]);
    expect(typesFor(readers.link)).toEqual(typesFor(readers.doctor));
  });

  it("tells a surveyor nothing of the opinion, of the wish, nor of what the application lacked", () => {
    const types = typesFor(readers.surveyor);
    for (const hidden of ["opinion_asked", "other_surveyor_wished", "returned"] as const)
      expect(types).not.toContain(hidden);
    expect(timelineOf(story.events, readers.surveyor).some(({ link }) => link === "opinion")).toBe(false);
    expect(types).toContain("document_sent_back");
  });

  it("tells the health centre only of the visit and the companion", () => {
    const targets = new Set(timelineOf(story.events, readers.nurse).map(({ link }) => link));
    expect(targets).toEqual(new Set(["application", "companion", "surveyor", "visit"]));
  });

  it("tells everybody else nothing", () => {
    const relations = [...new Set(Object.values(readers).map(({ relation }) => relation))];
    const known = new Set(Object.values(readers).map(({ role, relation }) => `${role} ${relation}`));
    const others = roleIds
      .flatMap((role) => relations.map((relation) => ({ role, relation })))
      .filter(({ role, relation }) => !known.has(`${role} ${relation}`));
    expect(others.filter((reader) => timelineOf(story.events, reader).length > 0)).toEqual([]);
  });

  it("lets the person open no document of others from it", () => {
    const links = timelineOf(story.events, readers.person).flatMap(({ link }) => link ?? []);
    expect(new Set(links)).toEqual(new Set(["application", "surveyor", "visit"]));
  });

  it("has plain whole sentences for the person, row by row", () => {
    const shown = Object.values(timelineRows).filter((row) => row.for.includes("person"));
    expect(shown.filter(({ plain }) => !plain.ja.endsWith("。") || plain.ja.length > 45)).toEqual([]);
    expect(shown.length).toBeGreaterThan(20);
  });
});
