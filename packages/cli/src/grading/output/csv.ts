import { edition2013, edition2014, type GradingAnswer, toDecimal } from "@yorisoi/rules/grading";
import { describeLineProblem } from "../line-problem.ts";
import { numbers } from "./numbers.ts";
import type { Place, Printer } from "./printer.ts";

type Cell = string | number | null | undefined;
type Answer2013 = Extract<GradingAnswer, { edition: "2013" }>;
type Answer2014 = Extract<GradingAnswer, { edition: "2014" }>;

const groups2014 = edition2014.groupNames;
const groups2013 = edition2013.groupNames;

/** One header for both editions: what an edition does not have stays empty. */
const columns: readonly string[] = [
  "line",
  "id",
  "edition",
  "grade",
  "conditionNo",
  "likelihood",
  "matched",
  ...groups2014,
  "totalMinutes",
  "gradeByMinutes",
  "specialCareMinutes",
  ...groups2013.map((name) => `得点 ${name}`),
  "dayGrade",
  "notes",
  "filled",
  "problems",
];

/** RFC 4180, 2.6 and 2.7: quotes only where they are needed. */
function cell(value: Cell): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function row({ file, line }: Place, cells: readonly Cell[]): string {
  const all = file === null ? [line, ...cells] : [file, line, ...cells];
  return `${all.map(cell).join()}\n`;
}

const listed = (texts: readonly string[] | undefined) => texts?.join(" / ");
const blanks = (count: number): Cell[] => Array.from({ length: count }, () => null);

function cells2014(answer: Answer2014): Cell[] {
  return [
    answer.conditionNo,
    answer.likelihood,
    answer.matched.join(" "),
    ...groups2014.map((name) => answer.groupPoints[name]),
    ...blanks(3 + groups2013.length),
    answer.states?.day.grade,
    answer.reason,
  ];
}

function cells2013(answer: Answer2013): Cell[] {
  const notes = [answer.reason, ...(answer.raisedBy ?? []), answer.specialCareNote, answer.states?.note];
  return [
    ...blanks(3 + groups2014.length),
    answer.totalMinutes,
    answer.gradeByMinutes,
    answer.specialCareMinutes,
    ...groups2013.map((name) => answer.groupScores[name]),
    null,
    listed(notes.filter((note) => note !== undefined)),
  ];
}

const heads = edition2014.conditions.map(
  ({ no, grade, likelihood }) => `2014,${grade},${no},${toDecimal(likelihood)},`,
);
const nothingElse = `${",".repeat(3 + groups2013.length + 4)}\n`;

/** CSV with one header for both editions, UTF-8. */
export const csvPrinter: Printer = {
  header: (hasFiles) => `${[...(hasFiles ? ["file"] : []), ...columns].join()}\n`,
  answer: (place, answer) => {
    const cells = answer.edition === "2014" ? cells2014(answer) : cells2013(answer);
    return row(place, [answer.id, answer.edition, answer.grade, ...cells, listed(answer.filled), null]);
  },
  problems: (place, id, problems, language) => {
    const described = problems.map((problem) => describeLineProblem(problem, language));
    return row(place, [id, ...blanks(columns.length - 3), listed(described)]);
  },
  assessment: ({ file, line }, id, { deciding, matched, groupPoints }) => {
    let text = file === null ? "" : `${cell(file)},`;
    text += `${line},${cell(id)},${heads[deciding.no - 1]}${matched.join(" ")}`;
    for (let at = 0; at < groups2014.length; at++) text += `,${numbers[groupPoints[at] as number]}`;
    return text + nothingElse;
  },
};
