import type { RouteOptions } from "fastify";
import { expect, test } from "vitest";
import { z } from "zod";
import { bothOf, inBoth } from "./both-languages.ts";
import { problemKinds } from "./problem-kinds.ts";
import { plainIssue } from "./plain-issue.ts";
import { buildServer } from "../index.ts";
import { partsForTheDocument } from "../openapi-file.ts";

/** What readers of either language see when something has to be mended: none may be left with the other one's words. */
const isJapanese = (text: string) => /[ぁ-んァ-ヶ一-龠]/.test(text);
const isBoth = ({ ja, en }: { readonly ja: string; readonly en: string }) =>
  isJapanese(ja) && /[a-z]/.test(en) && !isJapanese(en);

interface Told {
  readonly where: string;
  readonly message: string;
}

/** One issue of each kind, for messages that depend on it. */
const issues = [
  "invalid_type",
  "invalid_format",
  "too_small",
  "too_big",
  "invalid_value",
  "unrecognized_keys",
];

/** All messages a schema brings along, its own and those of what is within it. */
function messagesOf(schema: unknown, where: string, seen = new Set<unknown>()): Told[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  // oxlint-disable-next-line no-underscore-dangle -- zod's own name for what a schema is made of
  const given = "_zod" in schema ? (schema as z.core.$ZodType)._zod.def : schema;
  return Object.entries(given).flatMap(([key, value]: [string, unknown]) => {
    if (key === "error" && typeof value === "function") {
      const said: unknown[] = issues.map((code) => value({ code, keys: ["x"], input: undefined }));
      return said.flatMap((message) => (typeof message === "string" ? [{ where, message }] : []));
    }
    // An object's shape and a lazy schema's are found behind functions of no argument.
    const within: unknown = key === "getter" && typeof value === "function" ? value() : value;
    return messagesOf(within, where, seen);
  });
}

async function toldByRoutes(): Promise<Told[]> {
  const routes: RouteOptions[] = [];
  const parts = partsForTheDocument();
  const app = await buildServer({ webRoot: "", parts, onRoute: (route) => routes.push(route) });
  await app.ready();
  await app.close();
  await parts.db.destroy();
  return routes.flatMap(({ method, url, schema }) =>
    [schema?.body, schema?.querystring].flatMap((each) => messagesOf(each, `${String(method)} ${url}`)),
  );
}

test("every schema of a route says what is wrong in Japanese and in English", async () => {
  const told = await toldByRoutes();
  expect(told.length).toBeGreaterThan(100);
  const wrong = told.filter(({ message }) => {
    const words = bothOf(message);
    return !words || !isBoth(words);
  });
  expect(wrong).toEqual([]);
});

test("the walk finds a message with one language, wherever it stands", () => {
  const schema = z
    .object({
      list: z.array(z.union([z.literal(""), z.string().regex(/a/, "だめです。")])).default([]),
      more: z.string().transform(String).pipe(z.string().min(2, "短いです。")).optional(),
    })
    .refine(() => true, { message: inBoth("よいです。", "Fine.") });
  const found = new Set(messagesOf(schema, "here").map(({ message }) => message));
  expect([...found].toSorted()).toEqual(["だめです。", "よいです。\nFine.", "短いです。"].toSorted());
});

test.each([...issues, "invalid_union", "custom", "not_multiple_of"])("a general %s has both", (keyword) => {
  for (const origin of ["string", "array", "number"]) {
    for (const minimum of [1, 5]) {
      const params = { origin, minimum, maximum: 9 };
      const { message, message_en } = plainIssue({ keyword, instancePath: "/x", params });
      expect(isBoth({ ja: message, en: message_en })).toBe(true);
    }
  }
});

test.each(Object.entries(problemKinds))("%s has both", (_, { detail, english }) => {
  expect(isBoth({ ja: detail, en: english })).toBe(true);
});

test("a schema's own words go before the general ones, each in its language", () => {
  const issue = { keyword: "too_small", instancePath: "/x", params: { minimum: 1 } };
  expect(plainIssue({ ...issue, message: inBoth("曜日を選んでください。", "Choose a day.") })).toEqual({
    code: "too_small",
    path: "/x",
    message: "曜日を選んでください。",
    message_en: "Choose a day.",
  });
  expect(plainIssue({ ...issue, message: "Invalid input" }).message_en).toBe("Enter this.");
});
