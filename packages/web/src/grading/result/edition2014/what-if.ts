import { type Alternative, type Grade, rankOf } from "@yorisoi/rules/grading";

export type Direction = "up" | "down" | "other";

/** How many are shown before "show all". */
export const FIRST = 10;

export interface WhatIfParts {
  readonly total: number;
  /** The neighbouring answer, one step away. */
  readonly near: readonly Alternative[];
  /** Two or more steps away. */
  readonly far: readonly Alternative[];
  readonly nearShown: readonly Alternative[];
  readonly farShown: readonly Alternative[];
}

/** Splits the alternatives, nearest first, and cuts them after the first few unless all are asked for. */
export function whatIfParts(alternatives: readonly Alternative[], all: boolean): WhatIfParts {
  const near = alternatives.filter((one) => one.steps === 1);
  const far = alternatives.filter((one) => one.steps > 1);
  const room = all ? alternatives.length : FIRST;
  return {
    total: alternatives.length,
    near,
    far,
    nearShown: near.slice(0, room),
    farShown: far.slice(0, Math.max(0, room - near.length)),
  };
}

/** Whether the other grade is higher or lower; neither when one of them is no grade. */
export function direction(now: Grade | null, then: Grade | null): Direction {
  if (now === null || then === null) return "other";
  return rankOf(then) > rankOf(now) ? "up" : "down";
}
