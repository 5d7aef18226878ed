import { civilDay } from "../calendar/index.ts";
import { fits, isFarOff, openOf } from "./find-measures.ts";
import { type Node, wouldSettle } from "./judge.ts";
import { type Measure, measuresOn } from "./measure.ts";
import type { Question } from "./question.ts";
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

const examplesOf: ReadonlyMap<QuestionId, readonly unknown[]> = new Map(
  allQuestions.map((question) => [question.id, examples(question)]),
);

/** One measure that a question can still change. */
interface Touched {
  readonly measure: Measure;
  /** Its rule as judged, where the question can still decide it; else only a sum or a note. */
  readonly decides: Node | null;
}

/** What touches the person's difficulties counts more; work and pensions of a schoolchild hardly at all. */
function weightOf(measure: Measure, situation: Situation): number {
  const wished = fits(measure, situation) ? 4 : 1;
  return fieldWeights[measure.field] * wished * (isFarOff(measure.field, situation) ? 0.02 : 1);
}

/** How many open measures, by weight, an answer settles on the average; a sum or a note counts a little. */
function gain(id: QuestionId, touched: readonly Touched[], situation: Situation): number {
  const answers = examplesOf.get(id) ?? [];
  const guesses = answers.map((answer) => ({ ...situation, [id]: answer }));
  let sum = 0;
  for (const { measure, decides } of touched) {
    const settled = decides ? guesses.filter((guess) => wouldSettle(decides, id, guess)).length : 0;
    sum += weightOf(measure, situation) * (settled / Math.max(1, answers.length) + 1 / 40);
  }
  return asksMoney.includes(id) ? sum * 0.1 : sum;
}

/** The measures whose answer, sum or notes a question can still change. */
function touchedBy(situation: Situation): ReadonlyMap<QuestionId, readonly Touched[]> {
  const touched = new Map<QuestionId, Touched[]>();
  for (const measure of measuresOn(situation.day)) {
    const { verdict, open, root, missing } = openOf(measure, situation);
    for (const id of missing) {
      const one = { measure, decides: verdict === "maybe" && open.includes(id) ? root : null };
      const others = touched.get(id);
      if (others) others.push(one);
      else touched.set(id, [one]);
    }
  }
  return touched;
}

/**
 * All questions that can still change an answer, the most useful first: what settles most measures, weighted by what the
 * person named as hard and by what patients wish for most (aids, home help, short stay). Disease, age and what is hard in
 * daily life come first, for the rest rests on them; where the person lives comes last, for it only finds the window.
 */
export function questions(situation: Situation): readonly Question[] {
  const touched = touchedBy(situation);
  const wanted = (id: QuestionId) => id === "difficulties" && situation.difficulties === undefined;
  const scored = allQuestions
    .filter(({ id }) => touched.has(id) || wanted(id))
    .map((question) => {
      const place = first.indexOf(question.id);
      const score = place < 0 ? gain(question.id, touched.get(question.id) ?? [], situation) : 10_000 - place;
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
