import type { Grade } from "../grade.ts";
import type { CompleteAnswers } from "../item.ts";
import type { Tenths } from "../tenths.ts";
import * as table from "./compiled.ts";
import { type Condition, conditions } from "./condition.ts";
import { groupNames } from "./groups.ts";

/** What the ordinance computes from complete answers. Null grade: no condition is met, and the law names no grade. */
export interface Assessment {
  readonly edition: "2014";
  readonly grade: Grade | null;
  /** The condition that decides, or null when none is met. */
  readonly deciding: Condition | null;
  /** Numbers of all conditions met, ascending. */
  readonly matched: readonly number[];
  /** Points of the eleven summed groups, group 1 first. */
  readonly groupPoints: readonly Tenths[];
}

const { combinationPoints, combinationRows, groupOfItem, itemPoints, maskWords, memberItems } = table;
const { memberOptions, memberStarts, OPTIONS, rowStarts, SUMS, SURVEY_ITEMS, sumRows } = table;
const GROUPS = groupNames.length;
const COMBINATIONS = memberStarts.length - 1;
const LAST_WORD = 0x00ff_ffff;

/** Scratch space, overwritten by every call; nothing of a case outlives it. */
const sums = new Int32Array(GROUPS);
const rows = new Int32Array(GROUPS + COMBINATIONS);

function sumGroups(answers: CompleteAnswers): void {
  sums.fill(0);
  for (let item = 0; item < SURVEY_ITEMS; item++) {
    const group = groupOfItem[item] as number;
    sums[group] =
      (sums[group] as number) + (itemPoints[item * OPTIONS + (answers[item] as number)] as number);
  }
}

/** Finds the row of every combination; what they add to group 11 is its sum. */
function collectCombinations(answers: CompleteAnswers): void {
  let member = 0;
  let group11 = 0;
  for (let at = 0; at < COMBINATIONS; at++) {
    const end = memberStarts[at + 1] as number;
    let number = 0;
    for (; member < end; member++) {
      number =
        number * (memberOptions[member] as number) + (answers[memberItems[member] as number] as number);
    }
    const row = (rowStarts[at] as number) + number;
    group11 += combinationPoints[row] as number;
    rows[at] = combinationRows[row] as number;
  }
  sums[GROUPS - 1] = group11;
}

function collectSums(): void {
  for (let group = 0; group < GROUPS; group++) {
    rows[COMBINATIONS + group] = sumRows[group * SUMS + (sums[group] as number)] as number;
  }
}

function addNumbers(numbers: number[], word: number, first: number): void {
  let bits = word;
  while (bits !== 0) {
    numbers.push(first + 31 - Math.clz32(bits & -bits));
    bits &= bits - 1;
  }
}

/** The numbers whose bit stands in every collected row. One local variable a word, for speed. */
function numbersMet(): number[] {
  let w0 = -1;
  let w1 = -1;
  let w2 = -1;
  let w3 = -1;
  let w4 = -1;
  let w5 = -1;
  let w6 = LAST_WORD;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    w0 &= maskWords[row] as number;
    w1 &= maskWords[row + 1] as number;
    w2 &= maskWords[row + 2] as number;
    w3 &= maskWords[row + 3] as number;
    w4 &= maskWords[row + 4] as number;
    w5 &= maskWords[row + 5] as number;
    w6 &= maskWords[row + 6] as number;
  }
  const numbers: number[] = [];
  addNumbers(numbers, w0, 1);
  addNumbers(numbers, w1, 33);
  addNumbers(numbers, w2, 65);
  addNumbers(numbers, w3, 97);
  addNumbers(numbers, w4, 129);
  addNumbers(numbers, w5, 161);
  addNumbers(numbers, w6, 193);
  return numbers;
}

/**
 * 「…二以上の…番号…に係る…条件を満たす場合における…は、当該二以上の番号に係る同表の区分等該当可能性の欄に掲げる割合のうち
 * 最も高いもの（当該最も高いものが二以上あるときは、当該最も高いものに係る番号のうち最も大きいもの）に係る条件のみを
 * 満たすものとして取り扱うものとする。」（第一条後段）
 */
function decidingOf(matched: readonly number[]): Condition | null {
  let deciding: Condition | null = null;
  for (const number of matched) {
    const condition = conditions[number - 1] as Condition;
    if (deciding === null || condition.likelihood >= deciding.likelihood) deciding = condition;
  }
  return deciding;
}

/**
 * The primary judgement (一次判定) of edition 2014.
 *
 * Points are whole tenths. The points of a group are the sum of its items (Table 1, note 1); group 11 follows from
 * the doctor's entries of group 12, which are not summed (note 2). Never throws, never guesses.
 * Source: 平成二十六年厚生労働省令第五号 第一条, 別表第一, 別表第二.
 *
 * | provision | |
 * |---|---|
 * | 第一条 後段 (the highest likelihood, then the highest number, decides) | ✅ |
 * | 第一条 各号イ (grade by condition) | ✅ |
 * | 第一条 各号イ 括弧書き, ロ (the board's judgement of the whole) | ❌ people decide; never calculated |
 * | 第二条 (prefectural board) | ❌ changes a name, not the result |
 */
export function assess(answers: CompleteAnswers): Assessment {
  sumGroups(answers);
  collectCombinations(answers);
  collectSums();
  const matched = numbersMet();
  const deciding = decidingOf(matched);
  const groupPoints: number[] = [];
  for (let group = 0; group < GROUPS; group++) groupPoints.push(sums[group] as number);
  return {
    edition: "2014",
    grade: deciding?.grade ?? null,
    deciding,
    matched,
    groupPoints: groupPoints as Tenths[],
  };
}
