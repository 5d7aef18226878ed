import { type Form, finderOf } from "@yorisoi/rules/certification";
import type { ApplicationFinding } from "@yorisoi/rules/certification/application";
import type { TextKey } from "../../../app/text.ts";

/** What the checks tell the office to do, said to the person instead. */
const byCode: Readonly<Record<string, TextKey>> = {
  no_way_to_reach: "application.home.reach",
  no_past_use: "application.home.pastUse",
  proxy_permission: "application.home.permission",
  person_does_not_know: "application.home.knows",
  no_doctor: "application.home.doctor",
  no_consent_doctor: "application.home.consentDoctor",
  no_consent_past_use: "application.home.consentPastUse",
  not_covered: "application.home.notCovered",
  proof_to_ask: "application.home.proof",
};

/** How a finding is said at home: a text of its own, or the question that is open; null where the words of the check do. */
export function homeWords(
  { code, keys }: Pick<ApplicationFinding, "code" | "keys">,
  form: Form,
): { readonly text: TextKey } | { readonly question: { readonly ja: string; readonly en: string } } | null {
  const text = byCode[code];
  if (text) return { text };
  const spec = code === "missing" ? finderOf(form)(keys[0] ?? "")?.spec : undefined;
  return spec ? { question: { ja: spec.ja, en: spec.en } } : null;
}
