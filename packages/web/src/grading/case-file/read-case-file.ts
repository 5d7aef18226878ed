import {
  type CaseDraft,
  edition2013,
  type DraftState,
  type EditionId,
  type Problem,
  readDraft,
  type State,
  UNANSWERED,
} from "@yorisoi/rules/grading";
import { answerKey, CASE_ID, figureKey, SEVERE_ON, SPECIAL_CARE_APART, type Value } from "../draft/index.ts";
import { papers, readFigure } from "../paper/index.ts";

export type Cells = readonly (readonly [key: string, value: Value])[];

/** What a file holds: the answers that could be read, and everything that could not. */
export interface OpenedFile {
  readonly edition: EditionId | null;
  readonly cells: Cells;
  /** How many answers and figures were read. */
  readonly count: number;
  readonly problems: readonly Problem[];
}

const MOST_BYTES = 1_000_000;

function stateCells(edition: EditionId, state: State, { answers, palsy }: DraftState): Cells {
  return papers[edition].items.flatMap((item) => {
    const type = item.options.findIndex(({ label }) => label === palsy);
    const option = item.name === edition2013.PALSY ? type : (answers[item.index] ?? UNANSWERED);
    return item.options[option] ? [[answerKey(state, item), option] as const] : [];
  });
}

function figureCells(edition: EditionId, { minutes, sheet }: CaseDraft): Cells {
  const given = new Map<string, unknown>([...minutes, ...sheet]);
  return papers[edition].figures.flatMap((figure) => {
    const written = given.get(figure.name);
    if (typeof written !== "string" && typeof written !== "number") return [];
    const reading = readFigure(String(written), figure);
    return reading.is === "number" ? [[figureKey(figure.name), reading.text] as const] : [];
  });
}

/** The cells of a draft that holds these answers. */
export function cellsOf(draft: CaseDraft): { readonly cells: Cells; readonly count: number } {
  const { edition, id, day, severe, sheet } = draft;
  const answers = [
    ...stateCells(edition, "day", day),
    ...(severe ? stateCells(edition, "severe", severe) : []),
    ...figureCells(edition, draft),
  ];
  const apart = ["true", "はい"].includes(String(sheet.get("特別な医療を別に加える")));
  return {
    count: answers.length,
    cells: [
      ...answers,
      ...(id === null ? [] : [[CASE_ID, id] as const]),
      ...(severe ? [[SEVERE_ON, true] as const] : []),
      ...(apart ? [[SPECIAL_CARE_APART, true] as const] : []),
    ],
  };
}

/** Reads a case that is already an object: a sample, or the content of a file. */
export function openCase(given: unknown): OpenedFile {
  const { draft, problems } = readDraft(given);
  if (!draft) return { edition: null, cells: [], count: 0, problems };
  return { edition: draft.edition, problems, ...cellsOf(draft) };
}

function refused(problem: Problem): OpenedFile {
  return { edition: null, cells: [], count: 0, problems: [problem] };
}

/** UTF-8 with or without its mark, else Shift_JIS, which spreadsheets on Japanese machines still write. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("shift_jis").decode(bytes);
  }
}

export async function openFile(file: Blob): Promise<OpenedFile> {
  if (file.size > MOST_BYTES)
    return refused({ code: "not-a-case", given: `${Math.round(file.size / 1000)} kB` });
  const text = decode(await file.arrayBuffer());
  try {
    return openCase(JSON.parse(text));
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return refused({ code: "not-json", detail: text.trim() === "" ? "0 byte" : fault.message });
  }
}
