import type { ReturnReason } from "../case/index.ts";

/** Which reason for a return a missing field is, by the beginning of its key. */
const byKey: readonly (readonly [prefix: string, reason: ReturnReason])[] = [
  ["applicant.address", "address"],
  ["applicant.", "applicant"],
  ["parent.", "applicant"],
  ["proxy.", "proxy"],
  ["disease.", "disease"],
  ["proof.", "proof"],
  ["wish.", "services"],
  ["doctor.", "doctor"],
  ["consent.", "consent"],
];

/** The reason a missing field gives; null when the clerk only has to ask. */
export function reasonOfKey(key: string): ReturnReason | null {
  return byKey.find(([prefix]) => key.startsWith(prefix))?.[1] ?? null;
}

/** The reason that a code of the check of the disease gives. */
export function reasonOfDisease(code: string): ReturnReason | null {
  if (code === "proof") return "proof";
  if (code.startsWith("onset")) return "onset";
  return ["no-disease", "which-disease", "unknown-disease"].includes(code) ? "disease" : null;
}
