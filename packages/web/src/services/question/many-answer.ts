/** 「この中にはない」: an empty list in the situation. */
export const NONE = "none-of-these";
const UNKNOWN = "unknown";

/** The boxes that are ticked for an answer; none while there is no answer. */
export function tickedOf(answer: unknown): readonly string[] {
  if (answer === UNKNOWN) return [UNKNOWN];
  if (!Array.isArray(answer)) return [];
  return answer.length === 0 ? [NONE] : answer.map(String);
}

/** The answer after a box was ticked or not: 「この中にはない」 and 「わからない」 stand alone. Undefined when nothing is left. */
export function manyAnswer(
  before: readonly string[],
  after: readonly string[],
): readonly string[] | string | undefined {
  const added = after.find((value) => !before.includes(value));
  if (added === NONE) return [];
  if (added === UNKNOWN) return UNKNOWN;
  const left = after.filter((value) => value !== NONE && value !== UNKNOWN);
  return left.length > 0 ? left : undefined;
}
