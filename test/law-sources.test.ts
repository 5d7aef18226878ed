import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../law/", import.meta.url);
const sources = readFileSync(new URL("SOURCES.md", folder), "utf8");
const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "SOURCES.md")
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.pathname.length).replace(/^\//, ""));

/** One changed byte in an official text changes its sum. */
test.each(texts)("%s is the text that SOURCES.md describes", (name) => {
  const sum = createHash("sha256")
    .update(readFileSync(new URL(name, folder)))
    .digest("hex");
  expect(sources).toContain(`| ${name} | ${sum} |`);
});
