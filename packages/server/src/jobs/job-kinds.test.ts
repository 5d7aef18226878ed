import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jobKinds, jobNames } from "./job-kinds.ts";

interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
}
interface Shape {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly additionalProperties?: boolean;
}

describe("payloads of jobs", () => {
  it.each(jobNames)("%s carries ids and codes only, and nothing it does not name", (name) => {
    const shape = z.toJSONSchema(jobKinds[name].payload) as Shape;
    const free = Object.entries(shape.properties ?? {}).filter(
      ([, { type, format, enum: codes, const: code }]) =>
        type !== "integer" &&
        type !== "boolean" &&
        !["uuid", "date"].includes(format ?? "") &&
        !codes &&
        !code,
    );
    expect(free.map(([key]) => key)).toEqual([]);
    expect(shape.additionalProperties).toBe(false);
  });

  it("refuses a name where an id belongs", () => {
    const payload = { accountId: "見本 あおば", kind: "role_ending", about: "見本 あおば" };
    expect(jobKinds["tell-account"].payload.safeParse(payload).success).toBe(false);
  });
});
