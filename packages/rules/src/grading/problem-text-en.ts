import { type Part, type Problem, shapeOf } from "./problem.ts";

const partNames: Readonly<Record<Part, string>> = {
  survey: "The survey (survey)",
  opinion: "The doctor's opinion (opinion)",
  minutes: "The minutes (minutes)",
  sheet: "The figures of the result sheet (sheet)",
  severe: "The severe state (severe)",
  case: "The case",
};

function perhaps(suggestion: string | null): string {
  return suggestion ? `Did you mean "${suggestion}"?` : "Please check the spelling.";
}

const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(" or ");

/** A problem in English: what happened, why, and what to do. */
export function describeInEnglish(problem: Problem): string {
  switch (problem.code) {
    case "not-json":
      return `This is not JSON (${problem.detail}). Please correct it there.`;
    case "not-a-case":
      return `This is not a case ("${problem.given}"). Write {"edition":"2014","survey":{…},"opinion":{…}}.`;
    case "bad-id":
      return `"${problem.given}" cannot be the id of a case. Write a text or a number.`;
    case "unknown-edition":
      return problem.given === null
        ? `The edition is missing. Write ${quoted(problem.known)}.`
        : `There is no edition "${problem.given}". Write ${quoted(problem.known)}.`;
    case "unknown-field":
      return `${partNames[problem.part]} has an unknown name "${problem.given}". ${perhaps(problem.suggestion)}`;
    case "not-a-list-of-answers":
      return `${partNames[problem.part]} must be written as ${shapeOf(problem.part, "item", "answer")} (found "${problem.given}").`;
    case "unknown-item":
      return `${partNames[problem.part]} has no item "${problem.given}". ${perhaps(problem.suggestion)}`;
    case "unknown-option":
      return `"${problem.given}" is not an answer to "${problem.item}". Choose one of: ${problem.allowed
        .map((label, at) => `${at + 1} ${label}`)
        .join(", ")}.`;
    case "answered-twice":
      return `"${problem.item}" has more than one answer (${problem.given.join(", ")}). Keep one.`;
    case "missing-item":
      return `${problem.number ? `${problem.number} ` : ""}"${problem.item}" has no answer. Write one.`;
    case "not-a-number":
      return `"${problem.given}" cannot be used for "${problem.item}". Write a number${
        problem.part === "minutes" ? " from 0 to 1440" : ""
      } with at most ${problem.decimals} decimals.`;
    case "missing-minutes":
      return `The minutes of "${problem.item}" are missing. Write all eight figures of the result sheet.`;
    case "too-few-columns":
      return `Too few columns (${problem.given}; the head line has ${problem.expected}). Check whether the line was cut.`;
    case "too-many-columns":
      return `Too many columns (${problem.given}; the head line has ${problem.expected}). Put values that hold a comma in quotes (").`;
  }
}
