import { edition2013, printTenths, type Tenths } from "@yorisoi/rules/grading";
import { gradeWord } from "../grade-word.ts";
import type { Sentence } from "../sentence.ts";
import { areaKey2013 } from "./areas.ts";
import { bandOf } from "./bands.ts";
import { leastScore, loweredAnswers, lowestScores } from "./low-scores.ts";
import type { Study2013 } from "./study.ts";

const edition = "2013";

function byMinutes(total: Tenths): Sentence {
  const { grade, from, below } = bandOf(total);
  const values = { total: printTenths(total), grade: gradeWord(grade) };
  if (from === 0 && below !== null) {
    return { k: "result.2013.why.below", values: { ...values, below: whole(below) } };
  }
  if (below === null) return { k: "result.2013.why.above", values: { ...values, from: whole(from) } };
  return { k: "result.2013.why.band", values: { ...values, from: whole(from), below: whole(below) } };
}

/** Minutes of a border as the law says them: 25, not 25.0. */
export function whole(minutes: Tenths): string {
  return String(minutes / 10);
}

export function raiseSentence({ figure, value, range, from, to }: edition2013.Raise): Sentence {
  return {
    k: "result.2013.why.raise",
    values: {
      figure: { official: figure },
      value: edition2013.fromTenThousandths(value),
      range: { official: range },
      from: gradeWord(from),
      to: gradeWord(to),
    },
  };
}

/** The sentences that say how the grade came about, or why there is none. */
export function decision2013({ total, judgement }: Study2013): Sentence[] {
  if (total === null) return [{ k: "result.2013.why.none" }];
  return [byMinutes(total), ...judgement.raisedBy.map(raiseSentence)];
}

function lowest({ day }: Study2013): Sentence {
  const few = lowestScores(day);
  if (few.length === 0) {
    return { k: "result.2013.why.full", values: { points: printTenths(leastScore(day)) } };
  }
  const all = few.map(
    (group): Sentence => ({
      k: "result.why.area",
      values: { area: { k: areaKey2013(group.number) }, points: printTenths(group.points) },
    }),
  );
  return { k: "result.2013.why.lowest", values: { areas: { all } } };
}

function answersThatLowered({ day }: Study2013): Sentence[] {
  const lowered = loweredAnswers(day);
  if (lowered.length === 0) return [];
  const all = lowered.map(
    ({ name, option, points, most }): Sentence => ({
      k: "result.2013.why.answer",
      values: {
        item: { item: name, edition },
        option: { option, of: name, edition },
        points: printTenths(points),
        most: printTenths(most),
      },
    }),
  );
  return [{ k: "result.2013.why.answers", values: { answers: { all } } }];
}

/** What follows the deciding sentences. */
export function reasons2013(study: Study2013): Sentence[] {
  const without: Sentence[] =
    study.total === null
      ? [{ k: "result.2013.why.none.law" }, { k: "result.2013.why.none.do" }]
      : [{ k: "result.2013.why.time" }];
  return [...without, lowest(study), ...answersThatLowered(study)];
}

/** What is said of special care; the second sentence, where there is one, is still to be checked. */
export function careSentences(study: Study2013): {
  readonly said: readonly Sentence[];
  readonly check: Sentence | null;
} {
  if (study.careMinutes === 0) return { said: [], check: null };
  const said: Sentence = { k: "result.2013.care", values: { minutes: printTenths(study.careMinutes) } };
  if (study.careAdded) return { said: [said, { k: "result.2013.care.added" }], check: null };
  return { said: [said], check: study.total === null ? null : { k: "result.2013.care.check" } };
}
