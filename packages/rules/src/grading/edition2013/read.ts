import { type Answers, emptyAnswers, UNANSWERED } from "../item.ts";
import type { Problem, Reading } from "../problem.ts";
import { unanswered } from "../reading/answers.ts";
import { type GivenRecord, isBlank } from "../reading/given.ts";
import { isScored, items, limbs } from "./items.ts";
import { knownFields } from "../reading/fields.ts";
import type { Minutes } from "./minutes.ts";
import { hasLimbs, PALSY } from "./palsy-type.ts";
import { readMinutes } from "./read-minutes.ts";
import { readState, type StateGiven } from "./read-state.ts";
import { readSheet, type SheetFigures } from "./sheet.ts";
import type { PalsyType } from "./tables/table9.ts";

/**
 * A checked case of edition 2013. Every item of Table 8 is answered; items in no table may be open, and the four
 * limbs are open where the palsy was given as its type.
 */
export interface Case2013 {
  readonly edition: "2013";
  readonly id: string | number | null;
  /** The state on the day of the survey, by which this edition computes. */
  readonly day: Answers;
  /** The more severe state (items without a severe answer as on the day); null when none was given. */
  readonly severe: Answers | null;
  /** The palsy type where the case gives it instead of the four limbs. */
  readonly palsy: PalsyType | null;
  readonly severePalsy: PalsyType | null;
  /** The eight minutes of the official sheet; null when the case has none. */
  readonly minutes: Minutes | null;
  /** The sheet's figures that can raise the grade; null when the case has none. */
  readonly sheet: SheetFigures | null;
  /** Whether the eight minutes leave out the special care of Table 7. */
  readonly minutesExcludeSpecialCare: boolean;
  /** Names of the items that were filled with their first option on request. */
  readonly filled: readonly string[];
}

/** Items without an answer and without a problem of their own. */
function openItems({ answers, palsy }: StateGiven, problems: readonly Problem[]) {
  const refused = new Set(
    problems.flatMap((problem) => (problem.code === "unknown-option" ? [problem.item] : [])),
  );
  const byType = palsy !== null || refused.has(PALSY);
  return unanswered(items, answers).filter(
    (item) => !refused.has(item.name) && !(byType && limbs.some((limb) => limb === item)),
  );
}

function missingItems(state: StateGiven, problems: readonly Problem[]): Problem[] {
  const missing = openItems(state, problems).filter(isScored);
  const noLimb = limbs.every((limb) => missing.includes(limb));
  const rest = noLimb ? missing.filter((item) => !limbs.some((limb) => limb === item)) : missing;
  const palsy: Problem[] = noLimb ? [{ code: "missing-item", item: PALSY, number: "1-1" }] : [];
  return [
    ...palsy,
    ...rest.map(({ name, number }): Problem => ({ code: "missing-item", item: name, number })),
  ];
}

/** The first option for every open item, those in no table included. */
function fillFirst(state: StateGiven, problems: readonly Problem[]): string[] {
  const open = openItems(state, problems);
  for (const { index } of open) state.answers[index] = 0;
  return open.map(({ name }) => name);
}

/** The severe state over the day's: open items as on the day, the palsy as whichever way it was given last. */
function overDay(severe: StateGiven, day: StateGiven): StateGiven {
  const answers = emptyAnswers(items);
  for (const { index } of items) {
    const own = severe.answers[index] ?? UNANSWERED;
    answers[index] = own === UNANSWERED ? (day.answers[index] ?? UNANSWERED) : own;
  }
  if (severe.palsy === null) return { answers, palsy: hasLimbs(severe.answers) ? null : day.palsy };
  for (const { index } of limbs) answers[index] = UNANSWERED;
  return { answers, palsy: severe.palsy };
}

function readSevere(given: unknown, day: StateGiven, problems: Problem[]): StateGiven | null {
  if (isBlank(given)) return null;
  const own: Problem[] = [];
  const fields = knownFields("severe", given, ["survey"], own);
  const state = overDay(readState(fields.get("survey"), own), day);
  const limbsOpen = state.palsy === null && day.palsy !== null;
  problems.push(...own, ...(limbsOpen ? missingItems(state, own).filter(isAboutLimb) : []));
  return state;
}

function isAboutLimb(problem: Problem): boolean {
  return problem.code === "missing-item" && limbs.some(({ name }) => name === problem.item);
}

/**
 * Reads a case of edition 2013: `survey`, and where there are any `severe` (the more severe state), `minutes` (the eight
 * figures of the official sheet) and `sheet` (its other figures).
 *
 * @param fill answer every open item with its first option and list it; minutes and figures are never filled.
 * @returns the checked case, or all problems at once.
 */
export function read2013(given: GivenRecord, id: string | number | null, fill: boolean): Reading<Case2013> {
  const problems: Problem[] = [];
  const day = readState(given["survey"], problems);
  const filled = fill ? fillFirst(day, problems) : [];
  if (!fill) problems.push(...missingItems(day, problems));
  const severe = readSevere(given["severe"], day, problems);
  const minutes = readMinutes(given["minutes"], problems);
  const { figures, minutesExcludeSpecialCare } = readSheet(given["sheet"], problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      edition: "2013",
      id,
      day: day.answers,
      severe: severe?.answers ?? null,
      palsy: day.palsy,
      severePalsy: severe?.palsy ?? null,
      minutes,
      sheet: figures,
      minutesExcludeSpecialCare,
      filled,
    },
  };
}
