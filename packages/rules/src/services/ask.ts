import { civilDay } from "../calendar/index.ts";
import { resultOf } from "./find-measures.ts";
import { judge } from "./judge.ts";
import { type Measure, measuresOn } from "./measure.ts";
import type { Question } from "./question.ts";
import { rules } from "./rules/all.ts";
import type { DiseaseFacts, QuestionId, Situation } from "./situation.ts";
import { fieldWeights } from "./tables/fits.ts";
import { questionRows } from "./tables/questions.ts";

const ids = Object.keys(questionRows) as readonly QuestionId[];

/** Every question there is, in the order of the table. */
export const allQuestions: readonly Question[] = ids.map((id) => ({ range: null, ...questionRows[id], id }));

/** A question by its id, to show or change an answer given. */
export function questionOf(id: QuestionId): Question {
  return { range: null, ...questionRows[id], id };
}

const listedDisease = (yes: "yes" | "no"): DiseaseFacts => ({
  id: "example",
  name: "",
  notificationNo: null,
  designated: yes,
  supportListed: yes,
  childhood: yes,
});

/** Answers that stand for all answers a question can get. */
function examples({ kind, choices }: Question): readonly unknown[] {
  const values = choices.map(({ value }) => value).filter((value) => value !== "unknown");
  if (kind === "one") return values;
  if (kind === "many") return [[], ...values.map((value) => [value])];
  if (kind === "diseases") return [[listedDisease("yes")], [listedDisease("no")]];
  if (kind === "number") return [10, 19, 35, 55, 70];
  return kind === "day" ? [civilDay("2000-01-01")] : [];
}

/** Questions on money come later than their gain alone would put them. */
const asksMoney: readonly QuestionId[] = ["householdTax", "lowIncome", "levy", "coupleTax"];

/** These come first in this order: what the answers rest on, and what the person wishes for. */
const first: readonly QuestionId[] = ["diseases", "age", "difficulties"];

/** How many open measures, by weight, an answer settles on the average; a sum or a note counts a little. */
function gain(question: Question, measures: readonly Measure[], situation: Situation): number {
  const answers = examples(question);
  const weighed = measures.map(({ id, field }) => {
    const { verdict, open } = judge(rules[id], situation);
    if (verdict !== "maybe" || !open.includes(question.id)) return fieldWeights[field] / 40;
    const settled = answers.filter(
      (answer) => judge(rules[id], { ...situation, [question.id]: answer }).verdict !== "maybe",
    );
    return fieldWeights[field] * (settled.length / Math.max(1, answers.length) + 1 / 40);
  });
  const sum = weighed.reduce((total, one) => total + one, 0);
  return asksMoney.includes(question.id) ? sum * 0.3 : sum;
}

/** The measures whose answer, sum or notes a question can still change. */
function touchedBy(situation: Situation): ReadonlyMap<QuestionId, readonly Measure[]> {
  const touched = new Map<QuestionId, Measure[]>();
  for (const measure of measuresOn(situation.day))
    for (const id of resultOf(measure, situation).missing)
      touched.set(id, [...(touched.get(id) ?? []), measure]);
  return touched;
}

/**
 * All questions that can still change an answer, the most useful first: what settles most measures, weighted by what patients
 * wish for most (aids, home help, short stay). What is hard in daily life comes right after disease and age, for it orders the
 * answers; where the person lives comes last, for it only finds the window.
 */
export function questions(situation: Situation): readonly Question[] {
  const touched = touchedBy(situation);
  const wanted = (id: QuestionId) => id === "difficulties" && situation.difficulties === undefined;
  const scored = allQuestions
    .filter(({ id }) => touched.has(id) || wanted(id))
    .map((question) => {
      const place = first.indexOf(question.id);
      const score = place < 0 ? gain(question, touched.get(question.id) ?? [], situation) : 1000 - place;
      return { question, score };
    });
  const sorted = scored.toSorted((one, other) => other.score - one.score).map(({ question }) => question);
  return situation.municipality === undefined ? [...sorted, questionOf("municipality")] : sorted;
}

/**
 * The next question, or null when no answer can change anything any more.
 * @param skipped what the person skipped; it is not asked again and counts as not asked.
 */
export function nextQuestion(situation: Situation, skipped: readonly QuestionId[] = []): Question | null {
  return questions(situation).find(({ id }) => !skipped.includes(id)) ?? null;
}
