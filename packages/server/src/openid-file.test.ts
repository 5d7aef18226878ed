import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openidProviders } from "./openid-file.ts";

const folder = mkdtempSync(join(tmpdir(), "yorisoi-openid-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, "openid.json");
  writeFileSync(path, content);
  return path;
}

const hospital = {
  id: "hospital",
  name: "試験病院",
  issuer: "https://id.example",
  clientId: "yorisoi",
  clientSecret: "s3",
};

it("reads the providers, and none without a file", () => {
  expect(openidProviders(undefined)).toEqual([]);
  expect(openidProviders(file(JSON.stringify([hospital])))).toEqual([hospital]);
});

it.each([
  ["no file", () => join(folder, "nothing.json"), /ENOENT/],
  ["no JSON", () => file("["), /JSON/],
  [
    "a wrong issuer and an id with a slash",
    () => file(JSON.stringify([{ ...hospital, issuer: "x", id: "a/b" }])),
    /0\.id、0\.issuer/,
  ],
])("says what to mend: %s", (_, path, message) => {
  expect(() => openidProviders(path())).toThrow(message);
});

it("never repeats a secret", () => {
  expect(() => openidProviders(file(JSON.stringify([{ ...hospital, clientSecret: 7 }])))).toThrow(
    /^(?!.*s3)/s,
  );
});
