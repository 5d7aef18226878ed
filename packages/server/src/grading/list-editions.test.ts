import { answerOf, editions, readCase } from "@yorisoi/rules/grading";
import { describe, expect, it } from "vitest";
import { withApp } from "../../test/app.ts";
import type { EditionList } from "./edition-list.schema.ts";

const get = (headers: Record<string, string> = {}) =>
  withApp((app) => app.inject({ url: "/api/grading/editions", headers }));

describe("GET /api/grading/editions", () => {
  it("tells of every edition what the rules tell", async () => {
    const list: EditionList = (await get()).json();
    expect(list.editions).toMatchObject(editions);
    expect(list.editions.map(({ items }) => items.length)).toEqual([106, 104]);
    expect(list.editions.map(({ groups }) => groups.length)).toEqual([7, 11]);
  });

  it("is enough to build a case that the rules grade", async () => {
    const list: EditionList = (await get()).json();
    for (const { id, items, minutes } of list.editions) {
      const answersOf = (part: string) =>
        Object.fromEntries(
          items.flatMap((item) => (item.part === part ? [[item.name, item.options.at(-1)?.number]] : [])),
        );
      const opinion = id === "2014" ? { opinion: answersOf("opinion") } : {};
      const times =
        minutes.length > 0 ? { minutes: Object.fromEntries(minutes.map((name) => [name, 20])) } : {};
      const reading = readCase({ edition: id, survey: answersOf("survey"), ...opinion, ...times });
      expect(reading.ok && answerOf(reading.value).grade).toBe("区分6");
    }
  });

  it("answers 304 to one who has it already", async () => {
    const { headers } = await get();
    expect(headers["cache-control"]).toBe("public, max-age=300");
    const again = await get({ "if-none-match": String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect((await get({ "if-none-match": '"other"' })).statusCode).toBe(200);
  });
});
