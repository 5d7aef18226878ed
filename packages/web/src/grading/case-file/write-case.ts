import type { Item, State } from "@yorisoi/rules/grading";
import { answerKey, CASE_ID, figureKey, SEVERE_ON, SPECIAL_CARE_APART } from "../draft/index.ts";
import { chosen, type Paper, readFigure, type Values } from "../paper/index.ts";

type Answers = Record<string, unknown>;

/** A case as the command line reads and writes it; what has no answer is left out. */
export interface CaseFile {
  readonly id: string | number | null;
  readonly edition: string;
  readonly survey: Answers;
  readonly opinion?: Answers;
  readonly minutes?: Answers;
  readonly sheet?: Answers;
  readonly severe?: { readonly survey?: Answers; readonly opinion?: Answers };
}

/** 「関節の拘縮 肩関節 左」 stands under 関節の拘縮, 肩関節, 左. */
function put(into: Answers, [first = "", ...rest]: readonly string[], answer: unknown): void {
  if (rest.length === 0) into[first] = answer;
  else put((into[first] ??= {}) as Answers, rest, answer);
}

/** The ordinance's label; the steps of a scale as the numbers they are. */
function labelOf(item: Item, option: number): string | number {
  const label = item.options[option]?.label ?? "";
  const step = label.normalize("NFKC");
  return /^\d$/u.test(step) ? Number(step) : label;
}

function answersOf(paper: Paper, values: Values, state: State, part: Item["part"]): Answers {
  const answers: Answers = {};
  const value = (of: State, item: Item) => chosen(values.get(answerKey(of, item)), item);
  const has = (item: Item) => value(state, item) >= 0;
  for (const item of paper.items) {
    const option = value(state, item);
    const differs = state === "day" || option !== value("day", item);
    if (item.part !== part || option < 0 || !differs || !paper.isShown(item, has)) continue;
    put(answers, part === "opinion" ? item.name.split(" ") : [item.name], labelOf(item, option));
  }
  return answers;
}

function figuresOf(paper: Paper, values: Values, part: "minutes" | "sheet"): Answers {
  const figures: Answers = {};
  for (const figure of paper.figures) {
    const typed = values.get(figureKey(figure.name));
    if (figure.part !== part || typeof typed !== "string") continue;
    const reading = readFigure(typed, figure);
    if (reading.is === "number") figures[figure.name] = reading.value;
  }
  if (part === "sheet" && values.get(SPECIAL_CARE_APART) === true) figures["特別な医療を別に加える"] = true;
  return figures;
}

function unlessEmpty(key: "opinion" | "minutes" | "sheet", answers: Answers): Partial<CaseFile> {
  return Object.keys(answers).length > 0 ? { [key]: answers } : {};
}

/** The case of a draft, complete or not. */
export function caseFile(paper: Paper, values: Values): CaseFile {
  const id = values.get(CASE_ID);
  const parts = (state: State) => ({
    survey: answersOf(paper, values, state, "survey"),
    ...unlessEmpty("opinion", answersOf(paper, values, state, "opinion")),
  });
  return {
    id: typeof id === "string" || typeof id === "number" ? id : null,
    edition: paper.edition.id,
    ...parts("day"),
    ...unlessEmpty("minutes", figuresOf(paper, values, "minutes")),
    ...unlessEmpty("sheet", figuresOf(paper, values, "sheet")),
    ...(values.get(SEVERE_ON) === true ? { severe: parts("severe") } : {}),
  };
}

/** The file's text, for people to read too. */
export function caseText(paper: Paper, values: Values): string {
  return `${JSON.stringify(caseFile(paper, values), null, 2)}\n`;
}
