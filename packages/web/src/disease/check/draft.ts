import type { Handbook, ProofKind } from "@yorisoi/rules/disease";
import { useSyncExternalStore } from "react";
import { questions } from "../../app/asking/index.ts";
import type { PickedDisease } from "../field/picked-disease.ts";

/** A disease of the case, with what is asked of it. Days stand as they were typed. */
export interface CheckedDisease extends PickedDisease {
  readonly onset: string;
  readonly about: boolean;
  readonly progressive: "yes" | "no" | "unknown" | null;
  readonly complication: boolean;
}

export interface ShownProof {
  readonly kind: ProofKind;
  /** Which disease it is for, as `keyOf` names it; empty when not said. */
  readonly disease: string;
  readonly validUntil: string;
}

/** What was answered at the window. It holds no name of a person. */
export interface CheckDraft {
  readonly day: string;
  readonly diseases: readonly CheckedDisease[];
  readonly birthDay: string;
  readonly age: string;
  readonly proofs: readonly ShownProof[];
  readonly handbook: readonly Handbook[];
  readonly earlierDecision: string;
  readonly face: "steps" | "sheet";
  /** The key of the step one is at. */
  readonly step: string;
}

export const emptyDraft: CheckDraft = {
  day: "",
  diseases: [],
  birthDay: "",
  age: "",
  proofs: [],
  handbook: [],
  earlierDecision: "",
  face: "steps",
  step: "day",
};

/** How papers and problems name a disease: by its id, or by the name as typed. */
export const keyOf = ({ id, name }: PickedDisease): string => id || name;

export const newDisease = ({ id, name }: PickedDisease): CheckedDisease => ({
  id,
  name,
  onset: "",
  about: false,
  progressive: null,
  complication: false,
});

/** Kept in this tab only: closing it, or the button for the next person, forgets everything. */
const PLACE = "yorisoi.window-check";
const listeners = new Set<() => void>();

function isDraft(found: unknown): found is CheckDraft {
  if (typeof found !== "object" || found === null) return false;
  return Object.entries(emptyDraft).every(([key, empty]) => {
    const value: unknown = Reflect.get(found, key);
    return typeof value === typeof empty && Array.isArray(value) === Array.isArray(empty);
  });
}

function load(): CheckDraft {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
    return isDraft(found) ? found : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

let current: CheckDraft | undefined;

export const checkDraft = (): CheckDraft => (current ??= load());

export function changeDraft(change: Partial<CheckDraft>): void {
  current = { ...checkDraft(), ...change };
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(current));
  } catch {
    // a browser that keeps nothing: what was typed lasts as long as the page
  }
  for (const listener of listeners) listener();
}

/** For the next person: nothing of this one stays, only how the page is shown. */
export function forgetDraft(): void {
  changeDraft({ ...emptyDraft, face: checkDraft().face });
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // nothing was kept
  }
}

/** Comes from a card with a disease; what was answered before stays. */
export function beginCheck(picked: PickedDisease): void {
  const { diseases } = checkDraft();
  const isThere = diseases.some((other) => keyOf(other) === keyOf(picked));
  changeDraft({ diseases: isThere ? diseases : [...diseases, newDisease(picked)], step: "diseases" });
}

/** On a machine that several people use, the next one must not find it: at sign-out it is forgotten. */
export function watchDraft(): void {
  questions.getQueryCache().subscribe(({ type, query }) => {
    if (type === "removed" && query.queryKey[0] === "session") forgetDraft();
  });
}

export function useDraft(): CheckDraft {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, checkDraft);
}
