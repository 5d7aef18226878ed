import type { FieldValue, Values } from "../changes/index.ts";
import { finderOf } from "../form/index.ts";
import { applicationForm } from "./form.ts";

/** An application begun from the last one. */
export interface CopiedApplication {
  readonly values: ReadonlyMap<string, FieldValue>;
  /** Keys that were copied and are to be confirmed, in the order of the last application. */
  readonly toConfirm: readonly string[];
}

/** Asked anew each time: the days, what was shown and explained, what is wished for, and every consent. */
const anew = ["kind", "appliedOn", "way", "change.", "proof.", "explanation.", "consent.", "wish.", "proxy."];

const find = finderOf(applicationForm);

/**
 * Begins a renewal or a change from the last application: who the person is, the diseases, the doctor, past use and the
 * wishes on contact are carried over and marked for confirming. Nothing that has to be said again is: no consent, no
 * proof, no explanation, no proxy.
 */
export function copyForNext(last: Values, kind: "renewal" | "change"): CopiedApplication {
  const kept = [...last].filter(
    ([key, value]) =>
      value !== null && find(key) && !anew.some((prefix) => key === prefix || isUnder(key, prefix)),
  );
  const copied = kept.map(
    ([key, value]) => [key, key === "applicant.kind" && value === "proxy" ? null : value] as const,
  );
  const values = new Map<string, FieldValue>(copied.filter(([, value]) => value !== null));
  const toConfirm = [...values.keys()];
  values.set("kind", kind);
  return { values, toConfirm };
}

const isUnder = (key: string, prefix: string) => prefix.endsWith(".") && key.startsWith(prefix);
