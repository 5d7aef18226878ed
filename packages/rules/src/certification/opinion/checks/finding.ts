import { findingTexts } from "../tables/finding-texts.ts";

/** What the checks can find. */
export type FindingCode = keyof typeof findingTexts;

/** `must`: the opinion cannot be sent like this. `ask`: a question to the doctor, who may leave it as it is. */
export type Severity = "must" | "ask";

/** One thing the checks found. Says nothing of what stands in the fields. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The fields concerned, the one to go to first. */
  readonly keys: readonly string[];
  readonly ja: string;
  readonly en: string;
}

export function finding(code: FindingCode, ...keys: readonly string[]): Finding {
  return { code, keys, ...findingTexts[code] };
}

/** The finding when something holds, otherwise nothing. */
export function findingIf(holds: boolean, code: FindingCode, ...keys: readonly string[]): readonly Finding[] {
  return holds ? [finding(code, ...keys)] : [];
}
