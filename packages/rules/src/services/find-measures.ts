import { pricings } from "./amounts/by-measure.ts";
import { known } from "./condition.ts";
import { type Judgement, judge, reasonOf, split } from "./judge.ts";
import { type Field, type Measure, measuresOn } from "./measure.ts";
import { isAskOnly, rules } from "./rules/all.ts";
import type { QuestionId, Situation } from "./situation.ts";
import { sourcesOf } from "./source.ts";
import { fieldFits, measureFits } from "./tables/fits.ts";
import { fieldNames } from "./tables/names.ts";
import { type Note, notes } from "./tables/notes.ts";
import { verdictWords, yesWords } from "./tables/verdict-words.ts";
import type { MeasureResult, Reason } from "./verdict.ts";

const fieldOrder = Object.keys(fieldNames) as readonly Field[];

function fits({ id, field }: Measure, situation: Situation): boolean {
  const hard = known(situation.difficulties) ?? [];
  return (measureFits[id] ?? fieldFits[field]).some((one) => hard.includes(one));
}

function summaryOf(
  { id, decidedBy }: Measure,
  { verdict, leaning }: Judgement,
  unanswered: number,
  unknown: number,
) {
  if (isAskOnly(id)) return verdictWords.ask;
  if (verdict === "yes") return `${yesWords[id] ?? verdictWords.yes}${id in yesWords ? "" : decidedBy}`;
  if (verdict === "no") return verdictWords.no;
  if (unanswered > 0) return verdictWords.missing;
  if (leaning !== null) return verdictWords[leaning];
  return unknown > 0 ? verdictWords.notKnown : verdictWords.open;
}

/** Deciding reasons in the order: against, open, for. */
function reasonsOf({ deciding, verdict }: Judgement): readonly Reason[] {
  const order = verdict === "yes" ? ["yes", "unknown", "no"] : ["no", "unknown", "yes"];
  const all = deciding.map(reasonOf);
  const kept = verdict === "yes" ? all.filter(({ holds }) => holds === "yes") : all;
  return order.flatMap((holds) => kept.filter((reason) => reason.holds === holds));
}

function notesOf(measure: Measure, situation: Situation): readonly Note[] {
  return notes.filter(({ measures }) => measures.includes(measure.id)).filter(({ when }) => when(situation));
}

function noteReason({ text, sources }: Note): Reason {
  const shown = sourcesOf(sources);
  return {
    holds: "yes",
    text,
    toConfirm: shown.every(({ confidence }) => confidence === "C"),
    sources: shown,
  };
}

/** The answer for one measure. */
export function resultOf(measure: Measure, situation: Situation): MeasureResult {
  const judgement = judge(rules[measure.id], situation);
  const verdict = isAskOnly(measure.id) ? "ask" : judgement.verdict;
  const priced = verdict === "no" ? undefined : pricings[measure.id]?.(situation);
  const noteAsks = notes.flatMap(({ measures, asks }) =>
    asks && measures.includes(measure.id) ? [asks] : [],
  );
  const decided = split(judgement.open, situation);
  const other = verdict === "no" || verdict === "ask" ? [] : [...(priced?.asks ?? []), ...noteAsks];
  const missing: readonly QuestionId[] = [...decided.missing, ...split(other, situation).missing];
  const { from: _from, until: _until, sources, ...words } = measure;
  return {
    ...words,
    verdict,
    leaning: verdict === "maybe" ? judgement.leaning : null,
    summary: summaryOf(measure, judgement, decided.missing.length, decided.notKnown.length),
    reasons: verdict === "ask" ? [] : reasonsOf(judgement),
    missing: [...new Set(missing)],
    notKnown: decided.notKnown,
    fits: fits(measure, situation),
    amounts: priced?.amounts ?? [],
    notes: verdict === "no" ? [] : notesOf(measure, situation).map(noteReason),
    sources: sourcesOf(sources),
  };
}

function rank({ verdict, leaning, fits: fit, field }: MeasureResult): number {
  const settled = { yes: 0, maybe: leaning === "unlikely" ? 3 : leaning === "likely" ? 1 : 2, ask: 4, no: 9 };
  return settled[verdict] * 100 + fieldOrder.indexOf(field) - (fit && verdict !== "no" ? 1000 : 0);
}

/**
 * Every measure of the day with its answer: what touches the person's difficulties first, then yes, maybe, ask, no. Incomplete
 * answers are answered as far as they go; unknown never decides. Empty before the first text that is held (2020-12-01).
 */
export function findMeasures(situation: Situation): readonly MeasureResult[] {
  return measuresOn(situation.day)
    .map((measure) => resultOf(measure, situation))
    .toSorted((one, other) => rank(one) - rank(other));
}
