import { type CivilDay, civilDay } from "@yorisoi/rules/calendar";
import { z } from "zod";
import { inBoth } from "../http/index.ts";

/** A day as it is stored; screens read 和暦 before they send. */
export const dayField = z
  .string()
  .refine(
    (text) => civilDay(text) !== null,
    inBoth("ある日を 2026-11-21 の形で入れてください。", "Enter a day that exists, as in 2026-11-21."),
  )
  // a refinement leaves the type of a text as it was
  .meta({ format: "date", description: "日（YYYY-MM-DD）" }) as unknown as z.ZodType<CivilDay, string>;
