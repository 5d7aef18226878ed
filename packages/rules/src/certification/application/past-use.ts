import type { FieldValue, Values } from "../changes/index.ts";

/** Fields of past use that the overview survey has too. Who told it stays in the application. */
const carried = /^past\.[^.]+\.(?:code|content|times|hours|from|until|why)$/u;

/** Past use as the overview survey takes it (S3 L659): the same keys, so that nobody types it twice. */
export function pastUseForOverview(values: Values): ReadonlyMap<string, FieldValue> {
  return new Map([...values].filter(([key, value]) => value !== null && carried.test(key)));
}
