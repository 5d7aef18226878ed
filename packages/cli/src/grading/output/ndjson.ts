import { edition2014, toDecimal } from "@yorisoi/rules/grading";
import { describeLineProblem } from "../line-problem.ts";
import { numbers } from "./numbers.ts";
import type { Printer } from "./printer.ts";

/** What follows from the deciding condition alone, by its number. */
const heads = edition2014.conditions.map(
  ({ no, grade, likelihood }) =>
    `,"edition":"2014","grade":"${grade}","conditionNo":${no},"likelihood":${toDecimal(likelihood)},"matched":[`,
);

const groups = edition2014.groupNames.map((name, at) => `${at === 0 ? "" : ","}${JSON.stringify(name)}:`);

/** One JSON object a line. */
export const ndjsonPrinter: Printer = {
  header: () => "",
  answer: (_, answer) => `${JSON.stringify(answer)}\n`,
  problems: ({ file, line }, id, problems, language) => {
    const described = problems.map((problem) => {
      return { ...problem, message: describeLineProblem(problem, language) };
    });
    return `${JSON.stringify({ ...(file === null ? {} : { file }), line, id, problems: described })}\n`;
  },
  assessment: (_, id, { deciding, matched, groupPoints }) => {
    const idText = typeof id === "string" ? JSON.stringify(id) : String(id);
    let text = `{"id":${idText}${heads[deciding.no - 1]}${matched.join()}],"groupPoints":{`;
    for (let at = 0; at < groups.length; at++)
      text += (groups[at] as string) + (numbers[groupPoints[at] as number] as string);
    return `${text}}}\n`;
  },
};
