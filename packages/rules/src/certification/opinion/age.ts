import { ageOn, civilDay } from "../../calendar/index.ts";
import type { Values } from "../changes/index.ts";

const dayAt = (values: Values, key: string) => {
  const value = values.get(key);
  return typeof value === "string" ? civilDay(value) : null;
};

/** The age that stands in the brackets of the head: on the day written; null without both days (S3 L1142). */
export function ageWhenWritten(values: Values): number | null {
  const [bornOn, written] = [dayAt(values, "applicant.bornOn"), dayAt(values, "written.day")];
  return bornOn && written && bornOn <= written ? ageOn(bornOn, written) : null;
}
