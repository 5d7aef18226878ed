import { useSyncExternalStore } from "react";
import type { SurveyOrder } from "@yorisoi/rules/certification/survey";

/** How the survey is shown on this device. Nothing of a case stands here. */
export interface SurveyView {
  /** One item a page, or a whole chapter. */
  readonly face: "item" | "chapter";
  readonly order: SurveyOrder;
  /** Whether single keys act outside of a question (WCAG 2.1.4). */
  readonly keys: boolean;
}

const KEY = "yorisoi.survey.view";
const initial: SurveyView = { face: "item", order: "manual", keys: true };
const listeners = new Set<() => void>();

function load(): SurveyView {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return { ...initial, ...(stored as Partial<SurveyView>) };
  } catch {
    return initial;
  }
}

let current: SurveyView | undefined;

export function surveyView(): SurveyView {
  current ??= load();
  return current;
}

export function changeSurveyView(change: Partial<SurveyView>): void {
  current = { ...surveyView(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // private mode: the choice lasts as long as the page
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSurveyView(): SurveyView {
  return useSyncExternalStore(listen, surveyView);
}
