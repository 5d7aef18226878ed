import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../../../test/house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const post = async (url: string, payload: object | string) =>
  house.app.inject({ method: "POST", url, payload, headers: { "content-type": "application/json" } });

const ALS = "NANDO:1200002";

interface Problems {
  readonly problems: readonly {
    readonly path: string;
    readonly message: string;
    readonly message_en: string;
  }[];
}

describe("POST /api/diseases/check", () => {
  it("answers each disease, what is missing, and a note to print", async () => {
    const answer = await post("/api/diseases/check", {
      day: "2014-06-01",
      diseases: [{ typedName: "スモン" }, { typedName: "見本にない病気" }],
      age: 17,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["cache-control"]).toBe("no-store");
    const { status, complete, diseases: verdicts, missing, note, person } = answer.json();
    expect({ status, complete, legal: person.legal }).toEqual({
      status: "covered",
      complete: true,
      legal: "障害児",
    });
    expect(verdicts.map((verdict: { status: string }) => verdict.status)).toEqual([
      "covered",
      "not-confirmed",
    ]);
    expect(missing.map(({ code }: { code: string }) => code)).toContain("unknown-disease");
    expect(note.join("\n")).toContain("スモン");
  });

  it("says everything that is wrong at once, in both languages", async () => {
    const answer = await post("/api/diseases/check", {
      day: "2026-02-30",
      diseases: [{}, { id: ALS, colour: 1 }],
      proofs: [{ kind: "letter", day: "x" }],
      age: -1,
    });
    expect(answer.json()).toMatchObject({ status: 422, type: "urn:yorisoi:problem:bad-input" });
    const { problems } = answer.json<Problems>();
    expect(problems.map(({ path }) => path).toSorted()).toEqual(
      ["/age", "/day", "/diseases/0/id", "/diseases/1", "/proofs/0/day", "/proofs/0/kind"].toSorted(),
    );
    for (const { message, message_en } of problems) {
      expect(message).toMatch(/[ぁ-ん]/);
      expect(message_en).toMatch(/[a-z]/);
    }
  });

  it.each([
    ["no JSON", '{"day": ', 400],
    ["nothing", "", 422],
    ["a list", "[]", 422],
    ["more than the limit", `{"day": "${"x".repeat(300_000)}"}`, 413],
  ])("refuses %s", async (_, payload, status) => {
    expect((await post("/api/diseases/check", payload)).statusCode).toBe(status);
  });

  it("gives every example of the page of the API", async () => {
    const document = (await house.app.inject("/openapi.json")).json();
    for (const [path, statuses] of [
      ["/api/diseases/check", [200, 200, 422]],
      ["/api/services/find", [200, 200, 422]],
    ] as const) {
      const { examples } = document.paths[path].post.requestBody.content["application/json"];
      const answers = await Promise.all(
        Object.values<{ value: object }>(examples).map(
          async ({ value }) => (await post(path, value)).statusCode,
        ),
      );
      expect(answers).toEqual(statuses);
    }
  });
});
