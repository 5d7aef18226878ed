import { type CompleteAnswers, type EditionId, edition2014 } from "@yorisoi/rules/grading";
import type { Decode } from "../input/encoding.ts";
import type { Column, Place } from "./columns.ts";
import type { Header } from "./header.ts";
import { cellEnd, endsCell, findWord, type KnownWords, learnWord, noWords } from "./known-words.ts";

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;

/** What is done with a column. `answer`: the option is stored. `check`: has to be one of a few texts. */
interface Step {
  readonly kind: "answer" | "check" | "id" | "skip";
  /** Position of the item in the answers. */
  readonly item: number;
  readonly known: KnownWords;
  /** The option a text means, −1 when none. */
  readonly find: (text: string) => number;
}

/** Reads rows whose cells are all options of edition 2014; any other row is left to the general reader. */
export interface FastRow {
  /** The answers of the row read last; overwritten by the next. */
  readonly answers: CompleteAnswers;
  /** The position after the row that begins at `from`, or −1 when it has to be read the general way. */
  readonly read: (bytes: Buffer, from: number, decode: Decode) => number;
  /** The id of the row read last as written, empty when there is none. */
  readonly id: (bytes: Buffer, decode: Decode) => string;
}

const isBlank = (text: string) => (text.trim() === "" ? 0 : -1);
const { items, answerSheet2014 } = edition2014;

function isEdition2014(defaultEdition: EditionId | null): (text: string) => number {
  return (text) => {
    const isMeant = text.normalize("NFKC").trim() === "2014";
    return isMeant || (defaultEdition === "2014" && text.trim() === "") ? 0 : -1;
  };
}

/** The columns of an item take its options; of the others all that are read have to be blank. */
function stepOf({ use }: Column, place: Place | undefined, defaultEdition: EditionId | null): Step {
  const step = { item: 0, known: noWords(), find: isBlank };
  if (use === "id") return { ...step, kind: "id" };
  if (use === "none" || use === "memo") return { ...step, kind: "skip" };
  if (use === "edition") return { ...step, kind: "check", find: isEdition2014(defaultEdition) };
  const item = use === "day" && place ? edition2014.findItem(place.name) : null;
  if (!item) return { ...step, kind: "check" };
  return { ...step, kind: "answer", item: item.index, find: answerSheet2014.finderOf(item) };
}

/** Every item has its own column, and the edition is named somewhere. */
function isComplete(steps: readonly Step[], header: Header, edition: EditionId | null): boolean {
  const asked = steps.filter(({ kind }) => kind === "answer").map(({ item }) => item);
  const once = (use: Column["use"]) => header.columns.filter((column) => column.use === use).length;
  const isNamed = once("edition") === 1 || (once("edition") === 0 && edition === "2014");
  return isNamed && once("id") <= 1 && asked.length === items.length && new Set(asked).size === items.length;
}

/** A reader of fast rows for this header; null when its columns do not allow it. */
export function fastRowReader(header: Header, edition: EditionId | null): FastRow | null {
  const places = new Map(header.places["2014"].map((place) => [place.column, place]));
  const steps = header.columns.map((column) => stepOf(column, places.get(column), edition));
  if (!isComplete(steps, header, edition)) return null;
  const answers = new Uint8Array(items.length) as CompleteAnswers;
  let idFrom = 0;
  let idTo = 0;

  /** The spelling is new: as text it may still be an option, and is then known from now on. */
  function learn(step: Step, bytes: Buffer, from: number, isQuoted: boolean, decode: Decode): number {
    const end = cellEnd(bytes, from, isQuoted);
    const option = end < 0 ? -1 : step.find(decode(bytes, from, end));
    return option < 0 ? -1 : learnWord(step.known, bytes.subarray(from, end), option);
  }

  /** Reads the cell at `from` and gives its end, or −1. */
  function readCell(step: Step, bytes: Buffer, from: number, isQuoted: boolean, decode: Decode): number {
    if (step.kind === "id" || step.kind === "skip") {
      const end = cellEnd(bytes, from, isQuoted);
      if (step.kind === "id") [idFrom, idTo] = [from, end];
      return end;
    }
    let word = findWord(step.known, bytes, from, isQuoted);
    if (word < 0) word = learn(step, bytes, from, isQuoted, decode);
    if (word < 0) return -1;
    if (step.kind === "answer") answers[step.item] = step.known.options[word] as number;
    return from + (step.known.spellings[word] as Uint8Array).length;
  }

  function read(bytes: Buffer, from: number, decode: Decode): number {
    let at = from;
    for (let column = 0; column < steps.length; column++) {
      const isQuoted = bytes[at] === QUOTE;
      const end = readCell(steps[column] as Step, bytes, isQuoted ? at + 1 : at, isQuoted, decode);
      if (end < 0) return -1;
      at = isQuoted ? end + 1 : end;
      if (column < steps.length - 1 && bytes[at] !== COMMA) return -1;
      if (column < steps.length - 1) at++;
    }
    if (!endsCell(bytes[at])) return -1;
    if (bytes[at] === CR) at++;
    return bytes[at] === LF ? at + 1 : -1;
  }

  return { answers, read, id: (bytes, decode) => decode(bytes, idFrom, idTo) };
}
