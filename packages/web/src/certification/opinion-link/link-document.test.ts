import type { FieldChange } from "@yorisoi/rules/certification";
import { opinionForm } from "@yorisoi/rules/certification/opinion";
import { expect, it } from "vitest";
import type { DocumentAnswer, SentChanges } from "../answers.ts";
import { openLinkDocument } from "./link-document.ts";

const answer: DocumentAnswer = {
  caseId: "case",
  document: "opinion",
  edition: "2014",
  status: "begun",
  sentVersion: null,
  sentVersions: [],
  mayWrite: true,
  lastSeq: 0,
  changes: [],
  authors: {},
};
const problem = { code: "future", ja: "まだ来ていない日です。", en: "A day in the future." };

/** A server that keeps what it is sent, as far as it can be reached and takes it. */
function open(takes: (change: FieldChange) => boolean = () => true) {
  const server = { isAway: false, kept: [] as FieldChange[], tries: 0 };
  const retries: (() => void)[] = [];
  let count = 0;
  const send = async (changes: readonly FieldChange[]): Promise<SentChanges> => {
    server.tries += 1;
    if (server.isAway) throw new Error("away");
    server.kept.push(...changes.filter(takes));
    return {
      accepted: changes.filter(takes).map(({ id }) => id),
      refused: changes.filter((change) => !takes(change)).map(({ id }) => ({ id, problems: [problem] })),
      changes: [],
      lastSeq: server.kept.length,
    };
  };
  const document = openLinkDocument({
    form: opinionForm("2014"),
    answer,
    send,
    newId: () => `id-${(count += 1)}`,
    now: () => new Date(count).toISOString(),
    later: (again) => retries.push(again),
    authorOf: (by) => by,
  });
  return { server, retries, document };
}

const settled = async (document: ReturnType<typeof open>["document"]) => {
  await document.flush().catch(() => undefined);
  return document.source();
};

it("sends what is written, and says so", async () => {
  const { server, document } = open();
  document.source().write("course.text", "平成20年から");
  expect(document.source()).toMatchObject({ saved: "sending", waiting: 1 });
  expect(await settled(document)).toMatchObject({ saved: "sent", waiting: 0 });
  expect(server.kept.map(({ key, value }) => [key, value])).toEqual([["course.text", "平成20年から"]]);
});

it("keeps everything while the network is away and sends it in order afterwards", async () => {
  const { server, retries, document } = open();
  server.isAway = true;
  document.source().write("course.text", "一");
  document.source().write("course.text", "二");
  expect(await settled(document)).toMatchObject({ saved: "kept", waiting: 2 });
  expect(document.source().snapshot.values.get("course.text")).toBe("二");
  server.isAway = false;
  expect(retries.length).toBeGreaterThan(0);
  retries[0]?.();
  expect(await settled(document)).toMatchObject({ saved: "sent", waiting: 0 });
  expect(server.kept.map(({ value }) => value)).toEqual(["一", "二"]);
  expect(server.kept[1]?.parents).toEqual([server.kept[0]?.id]);
});

it("shows what was refused, and builds on nothing the server has not", async () => {
  const { server, document } = open(({ value }) => value !== "2999-01-01");
  document.source().write("lastSeenOn", "2026-11-01");
  await settled(document);
  document.source().write("lastSeenOn", "2999-01-01");
  const refused = await settled(document);
  expect(refused).toMatchObject({ saved: "refused", refused: [{ key: "lastSeenOn", problems: [problem] }] });
  expect(refused.snapshot.values.get("lastSeenOn")).toBe("2999-01-01");
  document.source().write("lastSeenOn", "2026-11-02");
  expect(await settled(document)).toMatchObject({ saved: "sent", refused: [] });
  expect(server.kept[1]?.parents).toEqual([server.kept[0]?.id]);
});

it("takes a refused change back when the old value is written again", async () => {
  const { server, document } = open(({ value }) => value !== "2999-01-01");
  document.source().write("lastSeenOn", "2026-11-01");
  await settled(document);
  document.source().write("lastSeenOn", "2999-01-01");
  await settled(document);
  document.source().write("lastSeenOn", "2026-11-01");
  expect(await settled(document)).toMatchObject({ saved: "sent", refused: [], waiting: 0 });
  expect(server.kept).toHaveLength(1);
});

it("keeps what waits when the server tells the document anew", async () => {
  const { server, document } = open();
  server.isAway = true;
  document.source().write("notes.text", "書きかけ");
  await settled(document);
  document.take({ ...answer, status: "sent_back", lastSeq: 9 });
  expect(document.source().snapshot.values.get("notes.text")).toBe("書きかけ");
  expect(document.source().waiting).toBe(1);
});
