import { pricings } from "./amounts/by-measure.ts";
import type { Priced } from "./amounts/priced.ts";
import { ageOf } from "./age.ts";
import { known } from "./condition.ts";
import { type Judgement, judge, reasonOf, split } from "./judge.ts";
import { type Field, type Measure, type MeasureId, measuresOn } from "./measure.ts";
import { isAskOnly, rules } from "./rules/all.ts";
import { physical } from "./rules/persons.ts";
import type { QuestionId, Situation } from "./situation.ts";
import { sourcesOf } from "./source.ts";
import { ages } from "./tables/ages.ts";
import { fieldFits, measureFits } from "./tables/fits.ts";
import { fieldNames } from "./tables/names.ts";
import { type Note, notes } from "./tables/notes.ts";
import {
  afterNo,
  afterNoHandbook,
  alreadyHeld,
  insteadOf,
  verdictWords,
  yesWords,
} from "./tables/verdict-words.ts";
import type { MeasureResult, Reason, Verdict } from "./verdict.ts";

const fieldOrder = Object.keys(fieldNames) as readonly Field[];

/** Whether a measure touches what the person named as hard. */
export function fits({ id, field }: Measure, situation: Situation): boolean {
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

/** Work and pensions of a schoolchild: answered like all others, but last, and asked last. */
export function isFarOff(field: Field, situation: Situation): boolean {
  const age = ageOf(situation);
  return age !== null && age < ages.schoolEnds && (field === "work" || field === "income");
}

/** Deciding reasons in the order: against, open, for. */
function reasonsOf({ deciding, verdict }: Judgement): readonly Reason[] {
  const order = verdict === "yes" ? ["yes", "unknown", "no"] : ["no", "unknown", "yes"];
  const all = deciding.map(reasonOf);
  const kept = verdict === "yes" ? all.filter(({ holds }) => holds === "yes") : all;
  return order.flatMap((holds) => kept.filter((reason) => reason.holds === holds));
}

const notesByMeasure = Map.groupBy(
  notes.flatMap((note) => note.measures.map((id) => ({ id, note }))),
  ({ id }) => id,
);

function notesFor(id: MeasureId): readonly Note[] {
  return notesByMeasure.get(id)?.map(({ note }) => note) ?? [];
}

/** What is asked besides the verdict: for a sum, a note, or because the paper may be held already. */
function asksBesides(
  { id }: Measure,
  priced: Priced | undefined,
  situation: Situation,
): readonly QuestionId[] {
  const byNotes = notesFor(id).flatMap(({ asks, asksIf }) =>
    asks && (asksIf?.(situation) ?? true) ? [asks] : [],
  );
  return [...(priced?.asks ?? []), ...byNotes, ...(alreadyHeld[id] ? [alreadyHeld[id].question] : [])];
}

/** What to do next, and the sentence of who has the paper already. */
function wordsOf(measure: Measure, { deciding }: Judgement, verdict: Verdict, situation: Situation) {
  const lacksHandbook = deciding.some(
    ({ condition, standing }) => condition === physical && standing === "no",
  );
  if (verdict === "no") return { next: lacksHandbook ? afterNoHandbook : (insteadOf[measure.id] ?? afterNo) };
  const held = alreadyHeld[measure.id];
  return held && verdict !== "ask" && situation[held.question] === held.answer
    ? { next: held.next, summary: held.summary }
    : { next: measure.next };
}

/** A judged measure with the questions that can still change what is said of it. */
function looked(measure: Measure, situation: Situation) {
  const judgement = judge(rules[measure.id], situation);
  const verdict: Verdict = isAskOnly(measure.id) ? "ask" : judgement.verdict;
  const priced = verdict === "no" ? undefined : pricings[measure.id]?.(situation);
  const decided = split(judgement.open, situation);
  const besides = verdict === "no" || verdict === "ask" ? [] : asksBesides(measure, priced, situation);
  const missing: readonly QuestionId[] = [
    ...new Set([...decided.missing, ...split(besides, situation).missing]),
  ];
  return { judgement, verdict, priced, decided, missing };
}

/** The questions that can still change what is said of a measure: the verdict, a sum or a note. */
export function openOf(measure: Measure, situation: Situation) {
  const { judgement, missing } = looked(measure, situation);
  const { verdict, open, root } = judgement;
  return { verdict, open, root, missing };
}

function shownNotes({ id }: Measure, situation: Situation): readonly Reason[] {
  return notesFor(id)
    .filter(({ when }) => when(situation))
    .map(({ text, sources: keys }) => {
      const sources = sourcesOf(keys);
      const toConfirm = sources.every(({ confidence }) => confidence === "C");
      return { holds: "yes", text, toConfirm, sources };
    });
}

/** The answer for one measure. */
export function resultOf(measure: Measure, situation: Situation): MeasureResult {
  const { judgement, verdict, priced, decided, missing } = looked(measure, situation);
  const { from: _from, until: _until, sources, ...words } = measure;
  return {
    ...words,
    verdict,
    leaning: verdict === "maybe" ? judgement.leaning : null,
    summary: summaryOf(measure, judgement, decided.missing.length, decided.notKnown.length),
    ...wordsOf(measure, judgement, verdict, situation),
    reasons: verdict === "ask" ? [] : reasonsOf(judgement),
    missing,
    notKnown: decided.notKnown,
    fits: fits(measure, situation),
    amounts: priced?.amounts ?? [],
    notes: verdict === "no" ? [] : shownNotes(measure, situation),
    sources: sourcesOf(sources),
  };
}

function rank({ verdict, leaning, fits: fit, field }: MeasureResult, situation: Situation): number {
  const settled = { yes: 0, maybe: leaning === "unlikely" ? 3 : leaning === "likely" ? 1 : 2, ask: 4, no: 9 };
  const far = isFarOff(field, situation) && verdict === "maybe" ? 300 : 0;
  return settled[verdict] * 100 + far + fieldOrder.indexOf(field) - (fit && verdict !== "no" ? 1000 : 0);
}

/**
 * Every measure of the day with its answer: what touches the person's difficulties first, then yes, maybe, ask, no. Incomplete
 * answers are answered as far as they go; unknown never decides. Empty before the first text that is held (2020-12-01).
 */
export function findMeasures(situation: Situation): readonly MeasureResult[] {
  return measuresOn(situation.day)
    .map((measure) => resultOf(measure, situation))
    .toSorted((one, other) => rank(one, situation) - rank(other, situation));
}
