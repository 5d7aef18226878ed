import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../law/", import.meta.url);
const sources = readFileSync(new URL("SOURCES.md", folder), "utf8");

/** One changed byte in an official text changes its sum. */
test.each(readdirSync(folder).filter((name) => name !== "SOURCES.md"))(
  "%s is the text that SOURCES.md describes",
  (name) => {
    const sum = createHash("sha256")
      .update(readFileSync(new URL(name, folder)))
      .digest("hex");
    expect(sources).toContain(name);
    expect(sources).toContain(sum);
  },
);
