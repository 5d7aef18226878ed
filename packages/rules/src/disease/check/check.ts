import type { CoverageStatus, NextStep } from "../coverage/index.ts";
import { supportEditionOn } from "../editions/index.ts";
import type { DiseaseVerdict, Missing, WindowAnswer } from "./answer.ts";
import type { WindowCase } from "./case.ts";
import { lawOf } from "./law.ts";
import { isDesignatedNow } from "./numbers.ts";
import { otherSchemes } from "./other-schemes.ts";
import { missingOfPerson, personAnswer } from "./person.ts";
import { verdictOf } from "./verdict.ts";
import { apply, complicationNote, degreeNote, handbookNote, showOthers, summaries } from "./words.ts";

const best: readonly CoverageStatus[] = ["covered", "not-confirmed", "not-covered"];

/** One listed disease is enough; the surest of several counts. */
function decisive(verdicts: readonly DiseaseVerdict[]): Pick<DiseaseVerdict, "status" | "certainty"> {
  const rank = ({ status, certainty }: DiseaseVerdict) =>
    best.indexOf(status) * 2 + (certainty === "documented" ? 0 : 1);
  const [first] = verdicts.toSorted((left, right) => rank(left) - rank(right));
  return first ?? { status: "not-confirmed", certainty: null };
}

function stepsOf(status: CoverageStatus, verdicts: readonly DiseaseVerdict[]): readonly NextStep[] {
  const own = verdicts
    .filter(
      (verdict) =>
        status !== "covered" || (verdict.status === "covered" && verdict.certainty !== "documented"),
    )
    .flatMap(({ coverage }) => coverage.nextStep ?? []);
  const last = status === "covered" ? apply : showOthers;
  return [...new Map([...own, last].map((step) => [step.code, step])).values()];
}

const noDisease: Missing = {
  code: "no-disease",
  blocking: true,
  disease: null,
  ja: "病気を1つ選ぶか、診断書の病名を入れてください。",
  en: "Choose a disease or enter the name on the paper.",
};

/** One listed disease is enough: a further name that is no disease yet stops nothing. */
function eased(
  { verdict, missing }: ReturnType<typeof verdictOf>,
  status: CoverageStatus,
): readonly Missing[] {
  return status === "covered" && verdict.disease === null
    ? missing.map((one) => ({ ...one, blocking: false }))
    : missing;
}

/** A disease that was entered twice. */
function twice(verdicts: readonly DiseaseVerdict[]): readonly Missing[] {
  return verdicts.flatMap(({ disease, index }) => {
    const first = verdicts.findIndex((other) => disease !== null && other.disease?.id === disease.id);
    if (first < 0 || first === index) return [];
    const ja = `${index + 1}番目の病気は、${first + 1}番目と同じです。どちらかを消してください。`;
    return [
      { code: "same-disease", blocking: false, disease: index, ja, en: "The disease is entered twice." },
    ];
  });
}

/**
 * The check at the window: is one of the diseases covered on the day, do the papers prove it, is the onset known, is the
 * person 障害者 or 障害児 (総支法4条). Every disease is answered by itself, everything that is missing is named at once, and who does
 * not get through is shown the other schemes. It does not decide the degree of limitation, nor whether a service is
 * given.
 */
export function checkAtWindow(given: WindowCase): WindowAnswer {
  const edition = supportEditionOn(given.day);
  const checked = given.diseases.map((disease, index) => verdictOf(disease, index, given));
  const verdicts = checked.map(({ verdict }) => verdict);
  const { status, certainty } = decisive(verdicts);
  const person = personAnswer(given);
  const missing = [
    ...(verdicts.length === 0 ? [noDisease] : []),
    ...missingOfPerson(given),
    ...checked.flatMap((one) => eased(one, status)),
    ...twice(verdicts),
  ];
  const known = verdicts.flatMap(({ disease }) => disease ?? []);
  const several = verdicts.length > 1 ? [complicationNote] : [];
  return {
    edition,
    status,
    certainty,
    complete: !missing.some(({ blocking }) => blocking),
    summary:
      summaries[status === "not-confirmed" ? status : (`${status} ${certainty ?? "inferred"}` as const)],
    person,
    diseases: verdicts,
    notes: [degreeNote, handbookNote(given.handbook ?? []), ...several],
    missing,
    nextSteps: stepsOf(status, verdicts),
    otherSchemes: status === "covered" ? [] : otherSchemes(known, given.day, person.age),
    law: lawOf(
      edition,
      person,
      known.some((disease) => isDesignatedNow(disease, given.day)),
    ),
  };
}
