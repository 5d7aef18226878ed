import { knownFields } from "./fields.ts";
import { type MinutesName, minutesNames } from "../edition2013/minutes.ts";
import { readState } from "../edition2013/read-state.ts";
import { sheetNames } from "../edition2013/sheet.ts";
import type { PalsyType } from "../edition2013/tables/table9.ts";
import { answerSheet2014 } from "../edition2014/read.ts";
import type { EditionId } from "../editions.ts";
import type { Answers } from "../item.ts";
import type { Problem } from "../problem.ts";
import { readCase } from "../read-case.ts";
import { readAnswers } from "./answers.ts";
import { type GivenRecord, isRecord } from "./given.ts";

/** The answers of one state as far as they can be read; the rest is unanswered. */
export interface DraftState {
  readonly answers: Answers;
  /** The palsy type, where it is given instead of the four limbs (edition 2013). */
  readonly palsy: PalsyType | null;
}

/** A case that may have gaps, as far as it can be read. */
export interface CaseDraft {
  readonly edition: EditionId;
  readonly id: string | number | null;
  readonly day: DraftState;
  readonly severe: DraftState | null;
  /** Edition 2013: the figures as written, under their names; they are not checked here. */
  readonly minutes: ReadonlyMap<MinutesName, unknown>;
  readonly sheet: ReadonlyMap<(typeof sheetNames)[number], unknown>;
}

/** What could be read (null when not even the edition is known), and every problem except gaps. */
export interface DraftReading {
  readonly draft: CaseDraft | null;
  readonly problems: readonly Problem[];
}

const gaps: readonly Problem["code"][] = ["missing-item", "missing-minutes"];
const hopeless: readonly Problem["code"][] = ["not-a-case", "unknown-edition"];

function stateOf(edition: EditionId, given: GivenRecord): DraftState {
  if (edition === "2013") return readState(given["survey"], []);
  return { answers: readAnswers(answerSheet2014, given["survey"], given["opinion"], []), palsy: null };
}

/**
 * Reads a case someone is still working on, from a file that need not be complete. Gaps are no problem; everything
 * else that `readCase` refuses is listed, and what can be read all the same is given beside it.
 */
export function readDraft(given: unknown): DraftReading {
  const reading = readCase(given, { fillFirst: true });
  const problems = reading.ok ? [] : reading.problems.filter(({ code }) => !gaps.includes(code));
  if (!isRecord(given) || problems.some(({ code }) => hopeless.includes(code))) {
    return { draft: null, problems };
  }
  const edition: EditionId = String(given["edition"]).normalize("NFKC").includes("2013") ? "2013" : "2014";
  const { id, severe } = given;
  return {
    draft: {
      edition,
      id: typeof id === "string" || typeof id === "number" ? id : null,
      day: stateOf(edition, given),
      severe: isRecord(severe) ? stateOf(edition, severe) : null,
      minutes: knownFields("minutes", given["minutes"], minutesNames, []),
      sheet: knownFields("sheet", given["sheet"], sheetNames, []),
    },
    problems,
  };
}
