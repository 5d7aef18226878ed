import { addDays } from "@yorisoi/rules/calendar";
import { type ActId, defaultDeadlines } from "@yorisoi/rules/certification/case";
import type { CaseView, SurveyorChoice } from "../../answers.ts";

/** A question as it is being written; `field` is what it is about. */
export interface QuestionDraft {
  readonly id: string;
  readonly text: string;
  readonly section: string | null;
  readonly field: string | null;
}

export interface RestDraft {
  readonly id: string;
  readonly from: string;
  readonly until: string;
}

export interface Place {
  readonly organisationId: string;
  readonly name: string;
}

/** What stands in the form of an act, as it was typed and chosen. */
export interface Draft {
  /** The day on which it happened. */
  readonly on: string;
  /** Chosen codes by key; yes and no are codes too. */
  readonly codes: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly rests: readonly RestDraft[];
  readonly questions: readonly QuestionDraft[];
  readonly surveyor: SurveyorChoice | null;
  readonly organisation: Place | null;
  /** Going on although something that only warns is missing. */
  readonly goesOnAnyway: boolean;
}

export const newQuestion = (): QuestionDraft => ({
  id: crypto.randomUUID(),
  text: "",
  section: null,
  field: null,
});

const openVisits = ({ state }: Pick<CaseView, "state">) =>
  state.visits.filter(({ status }) => status === "set");

export const openQuestions = (
  { state }: Pick<CaseView, "state">,
  document: keyof CaseView["state"]["documents"],
) => state.documents[document].questions.filter(({ isAnswered }) => !isAnswered);

/** The form of an act when it is opened: today, the only visit, the only open question, the usual length and place. */
export function draftFor(act: ActId, view: Pick<CaseView, "state" | "today" | "role">): Draft {
  const { today } = view;
  const [visit, ...others] = openVisits(view);
  const only = visit && others.length === 0 ? visit : undefined;
  const held = act === "hold_visit" && only;
  const moved = act === "move_visit" && only;
  const asked = Object.entries(view.state.documents).find(([id]) => act === `answer_${id}`)?.[1];
  const [question, ...more] = asked?.questions.filter(({ isAnswered }) => !isAnswered) ?? [];
  return {
    on: held && held.day < today ? held.day : today,
    codes: {
      ...(only ? { visit: only.visit } : {}),
      ...(act === "set_visit" ? { place: "home" } : {}),
      ...(moved ? { place: moved.place } : {}),
      ...(question && more.length === 0 ? { question: question.id } : {}),
    },
    lists: {},
    texts: {
      minutes: String(moved ? moved.minutes : 60),
      due: addDays(today, defaultDeadlines.opinion),
      ...(moved ? { day: moved.day, from: moved.from } : {}),
      ...(held ? { from: held.from } : {}),
    },
    rests: [],
    questions: act.startsWith("send_back_") ? [newQuestion()] : [],
    surveyor: null,
    organisation: null,
    goesOnAnyway: false,
  };
}
