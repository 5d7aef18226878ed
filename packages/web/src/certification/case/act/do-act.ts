import { type ActId, actOf } from "@yorisoi/rules/certification/case";
import { ask, Problem } from "../../../app/asking/index.ts";
import type { CaseView, DoneAct } from "../../answers.ts";
import { askAct } from "../../ask-act.ts";
import type { Draft } from "./draft.ts";
import type { DraftReading } from "./read-draft.ts";
import { writeFields } from "./write-fields.ts";

interface Doing {
  readonly caseId: string;
  readonly act: ActId;
  /** The same for every try, so that doing it twice is harmless. */
  readonly id: string;
  readonly accountId: string;
  readonly draft: Draft;
  readonly reading: Extract<DraftReading, { ok: true }>;
}

/** Kinds of refusals that another's act can bring about. */
const refusals = new Set(["conflict", "not-allowed", "changed-by-other"]);

/** The words that go into the document before its act: questions, or an answer. */
function textsOf({ act, draft }: Doing): Readonly<Record<string, string>> {
  const { event } = actOf(act);
  if (event === "document_sent_back") {
    const written = draft.questions.filter(({ text }) => text.trim() !== "");
    return Object.fromEntries(written.map(({ id, text }) => [`question.${id}.text`, text.trim()]));
  }
  const question = draft.codes["question"];
  if (event !== "question_answered" || !question) return {};
  return { [`question.${question}.answer`]: (draft.texts["answer"] ?? "").trim() };
}

/** Does an act; what it needs in words is written first. */
export async function doAct(doing: Doing): Promise<DoneAct> {
  const { caseId, act, id, accountId, reading } = doing;
  const { document } = actOf(act);
  const texts = textsOf(doing);
  if (document && Object.keys(texts).length > 0)
    await writeFields({ caseId, document, by: accountId }, texts);
  const { data, on, goOn } = reading;
  return askAct(caseId, { id, act, data, goOn, ...(on ? { on } : {}) });
}

/** What happened in a case since it was shown, oldest first. */
export const happenedSince = (before: Pick<CaseView, "timeline">, now: Pick<CaseView, "timeline">) => {
  const known = new Set(before.timeline.map(({ eventId }) => eventId));
  return now.timeline.filter(({ eventId }) => !known.has(eventId));
};

const isCase = (current: unknown): current is CaseView =>
  typeof current === "object" && current !== null && "caseId" in current && "timeline" in current;

/**
 * The case as it is by now, when an act was refused because somebody else acted first; null for every other trouble, and
 * when nothing happened since.
 */
export async function caseMeanwhile(error: unknown, before: CaseView): Promise<CaseView | null> {
  if (!(error instanceof Problem)) return null;
  if (isCase(error.current)) return error.current;
  if (!refusals.has(error.kind)) return null;
  try {
    const now = await ask<CaseView>("GET", `/api/cases/${before.caseId}`);
    return happenedSince(before, now).length > 0 ? now : null;
  } catch {
    // the first trouble is told, not this one
    return null;
  }
}
