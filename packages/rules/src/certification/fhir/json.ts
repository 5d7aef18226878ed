/** What a parsed JSON object is, before anything is known of it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(given: unknown): given is JsonRecord {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

/** The entries of a list that may be missing. */
export function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}
