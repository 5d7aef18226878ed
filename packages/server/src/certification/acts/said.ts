import type { z } from "zod";
import { plainIssue, Refusal } from "../../http/index.ts";

/** Reads what was said for an act; refuses with every problem at once. */
export function readSaid<Schema extends z.ZodType>(schema: Schema, said: unknown): z.output<Schema> {
  const reading = schema.safeParse(said);
  if (reading.success) return reading.data;
  const problems = reading.error.issues.map(({ code, path, message, ...params }) =>
    plainIssue({ keyword: code, instancePath: ["/data", ...path.map(String)].join("/"), message, params }),
  );
  throw new Refusal("bad-input", { problems });
}
