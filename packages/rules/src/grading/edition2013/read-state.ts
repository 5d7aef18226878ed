import { type Answers, emptyAnswers } from "../item.ts";
import type { Problem } from "../problem.ts";
import { type AnswerSheet, readPart } from "../reading/answers.ts";
import { type GivenRecord, isBlank, isRecord, shown } from "../reading/given.ts";
import type { OptionFinder } from "../reading/options.ts";
import { items } from "./items.ts";
import { findItem, itemKey } from "./names.ts";
import { hasLimbs, PALSY, palsyTypes, readPalsyType } from "./palsy-type.ts";
import type { PalsyType } from "./tables/table9.ts";
import { finderFor } from "./words.ts";

/** One state of the person as it was written: items may be open, and the palsy may be its type instead of limbs. */
export interface StateGiven {
  readonly answers: Answers;
  readonly palsy: PalsyType | null;
}

const finders: readonly OptionFinder[] = items.map(finderFor);

/** Items and accepted words of edition 2013, for readers of files. */
export const answerSheet2013: AnswerSheet = {
  items,
  findItem: (written, part) => (part === "survey" ? findItem(written) : null),
  finderOf: (item) => finders[item.index] ?? (() => -1),
};

const palsyKeys = new Set([PALSY, "麻痺の種類", "麻痺等の有無", "1-1"].map(itemKey));
const jointKeys = new Set(["拘縮", "関節の拘縮", "関節の動く範囲の制限の有無", "1-2"].map(itemKey));

const joints = items.filter(({ number }) => number.startsWith("1-2 "));

/** 「１―２ … １．ない」: no joint at all, which the form lets one say with a single circle. */
function everyJoint(value: unknown): unknown {
  if (isRecord(value) || joints.some(({ index }) => finders[index]?.(value) !== 0)) return value;
  return Object.fromEntries(joints.map(({ asked }) => [asked, value]));
}

/** Takes the palsy types out of the answers and spells out 「拘縮」: 「ない」. */
function split(given: GivenRecord): { types: unknown[]; rest: GivenRecord } {
  const types: unknown[] = [];
  const rest: [string, unknown][] = [];
  for (const [written, value] of Object.entries(given)) {
    const key = itemKey(written);
    if (palsyKeys.has(key) && !isRecord(value)) {
      if (!isBlank(value)) types.push(value);
    } else rest.push([written, jointKeys.has(key) ? everyJoint(value) : value]);
  }
  return { types, rest: Object.fromEntries(rest) };
}

function readTypes(types: readonly unknown[], limbsGiven: boolean, problems: Problem[]): PalsyType | null {
  const [first, ...others] = types;
  if (first === undefined) return null;
  const given = [...types.map(shown), ...(limbsGiven ? ["四肢ごとの答え"] : [])];
  if (others.length > 0 || limbsGiven) problems.push({ code: "answered-twice", item: PALSY, given });
  const type = readPalsyType(first);
  if (type === null) {
    const allowed = palsyTypes.map(({ label }) => label);
    problems.push({ code: "unknown-option", item: PALSY, given: shown(first), allowed });
  }
  return type;
}

/** Reads the `survey` of one state, adding every problem; what is not answered stays open. */
export function readState(survey: unknown, problems: Problem[]): StateGiven {
  const { types, rest } = isRecord(survey) ? split(survey) : { types: [], rest: survey };
  const answers = emptyAnswers(items);
  readPart(answerSheet2013, "survey", rest, answers, problems);
  return { answers, palsy: readTypes(types, hasLimbs(answers), problems) };
}
