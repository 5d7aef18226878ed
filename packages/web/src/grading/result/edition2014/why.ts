import { edition2014, printTenths } from "@yorisoi/rules/grading";
import { gradeWord } from "../grade-word.ts";
import type { Sentence, Word } from "../sentence.ts";
import { areaKey } from "./areas.ts";
import { nearestConditions } from "./nearest.ts";
import type { StateStudy } from "./study.ts";

type Checked = edition2014.CheckedCondition;

/** How many areas and answers a sentence names before it becomes a list nobody reads. */
const FEW = 3;

function aboutCondition({ condition }: Checked): Readonly<Record<"no" | "grade" | "likelihood", Word>> {
  return {
    no: condition.no,
    grade: gradeWord(condition.grade),
    likelihood: printTenths(condition.likelihood),
  };
}

/** The one sentence that says which condition decides and why it is that one. */
export function decision({ explanation }: StateStudy): Sentence {
  const { deciding, met } = explanation;
  if (!deciding) return { k: "result.why.nothing", values: { number: edition2014.conditions.length } };
  const equal = met.filter(({ condition }) => condition.likelihood === deciding.condition.likelihood).length;
  const values = aboutCondition(deciding);
  if (met.length === 1) return { k: "result.why.only", values };
  if (equal > 1) return { k: "result.why.tie", values: { ...values, number: equal } };
  return { k: "result.why.highest", values };
}

function scale({ assessment }: StateStudy): Sentence {
  if (assessment.grade === "非該当") return { k: "result.why.scale.none" };
  return { k: assessment.grade === "区分6" ? "result.why.scale.high" : "result.why.scale.low" };
}

/** The areas that weigh most, by the share of the most points each can have. */
export function heaviestAreas(groups: readonly edition2014.GroupSum[]): edition2014.GroupSum[] {
  return groups
    .filter((group) => group.points > 0)
    .toSorted((a, b) => b.points / b.most - a.points / a.most || a.number - b.number)
    .slice(0, FEW);
}

function areas({ explanation }: StateStudy): Sentence {
  const heaviest = heaviestAreas(explanation.groups);
  if (heaviest.length === 0) return { k: "result.why.areas.zero" };
  const all = heaviest.map(
    (group): Sentence => ({
      k: "result.why.area",
      values: { area: { k: areaKey(group.number) }, points: printTenths(group.points) },
    }),
  );
  return { k: "result.why.areas", values: { areas: { all } } };
}

const edition = "2014";

/** The answers that added most to the groups the deciding condition looks at. */
function heaviestAnswers({ explanation }: StateStudy, deciding: Checked): Sentence[] {
  const groups = new Set(
    deciding.clauses.flatMap(({ term }) => (term.kind === "group" ? [term.number] : [])),
  );
  const entries = explanation.groups
    .filter((group) => groups.has(group.number))
    .flatMap((group) => group.items)
    .filter((item) => item.points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, FEW);
  if (entries.length === 0) return [];
  const all = entries.map(
    (entry): Sentence => ({
      k: "result.why.answer",
      values: {
        item: { item: entry.name, edition },
        option: { option: entry.option, of: entry.name, edition },
        points: printTenths(entry.points),
      },
    }),
  );
  return [{ k: "result.why.answers", values: { answers: { all } } }];
}

function singleAnswers({ answers }: StateStudy, deciding: Checked): Sentence[] {
  const all = deciding.clauses.flatMap(({ term }): Sentence[] => {
    if (term.kind === "group") return [];
    const at = term.kind === "item" ? (answers[term.item.index] ?? 0) : edition2014.derive(term.row, answers);
    const option = (term.kind === "item" ? term.item : term.row).options[at]?.label ?? "";
    const values = {
      item: { item: term.name, edition },
      option: { option, of: term.name, edition },
    } as const;
    return [{ k: "result.why.lookedAt", values }];
  });
  const once = [...new Map(all.map((sentence) => [JSON.stringify(sentence), sentence])).values()];
  return once.length === 0 ? [] : [{ k: "result.why.looked", values: { answers: { all: once } } }];
}

function others({ explanation }: StateStudy): Sentence[] {
  const next = explanation.met[1];
  if (!next) return [];
  return [
    { k: "result.why.others", values: { number: explanation.met.length - 1, ...aboutCondition(next) } },
  ];
}

function nothingMet(state: StateStudy): Sentence[] {
  const near = nearestConditions(state, 1).map(
    ({ checked, missing }): Sentence => ({
      k: "result.why.nothing.near",
      values: { no: checked.condition.no, grade: gradeWord(checked.condition.grade), number: missing },
    }),
  );
  return [{ k: "result.why.nothing.do" }, ...near, areas(state)];
}

const mayBeMore: ReadonlySet<string | null> = new Set(["非該当", "区分1"]);

/** What follows the deciding sentence, each a short paragraph. `onlyDay`: no severe state was entered. */
export function reasons(state: StateStudy, onlyDay: boolean): Sentence[] {
  const { deciding } = state.explanation;
  if (!deciding) return nothingMet(state);
  const hint: Sentence[] =
    onlyDay && mayBeMore.has(state.assessment.grade) ? [{ k: "result.why.severe.hint" }] : [];
  return [
    scale(state),
    areas(state),
    ...heaviestAnswers(state, deciding),
    ...singleAnswers(state, deciding),
    { k: "result.why.likelihood" },
    ...others(state),
    ...hint,
  ];
}
