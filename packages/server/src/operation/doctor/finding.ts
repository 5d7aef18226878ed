export type FindingState = "ok" | "warning" | "bad";

interface Words {
  readonly ja: string;
  readonly en: string;
}

/** What was looked at, how it is, and, when it is not well, what to do. Never a secret, never a person. */
export interface Finding {
  readonly state: FindingState;
  readonly what: Words;
  readonly toDo?: Words;
}

export const ok = (ja: string, en: string): Finding => ({ state: "ok", what: { ja, en } });

/** Well, or not: then with what to do. */
export function unless(
  isWell: boolean,
  well: readonly [ja: string, en: string],
  state: "warning" | "bad",
  ill: readonly [ja: string, en: string],
  toDo: readonly [ja: string, en: string],
): Finding {
  if (isWell) return ok(...well);
  return { state, what: { ja: ill[0], en: ill[1] }, toDo: { ja: toDo[0], en: toDo[1] } };
}
