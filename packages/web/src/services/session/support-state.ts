import { civilDay } from "@yorisoi/rules/calendar";
import {
  allQuestions,
  type MeasureId,
  measures,
  type Question,
  type QuestionId,
  questionOf,
  questions,
  readSituation,
  type Situation,
  withAnswer,
  withoutAnswer,
} from "@yorisoi/rules/services";

/** Everything that is kept while one looks for support: the answers, and where one stands among the questions. */
export interface SupportState {
  readonly situation: Situation;
  /** Questions that were answered or put off, in the order in which they came. */
  readonly trail: readonly QuestionId[];
  /** Put off with 「あとで」. */
  readonly later: readonly QuestionId[];
  /** The question one looks at again; null for the next new one. */
  readonly at: QuestionId | null;
  /** Measures chosen to be handed on. */
  readonly chosen: readonly MeasureId[];
}

/** Nothing answered yet, for a day. @throws Error when it is no day: a fault in the code. */
export function emptyState(today: string): SupportState {
  const day = civilDay(today);
  if (!day) throw new Error("today is a day");
  return { situation: { day }, trail: [], later: [], at: null, chosen: [] };
}

const askable = new WeakMap<Situation, readonly Question[]>();

/** The questions that can still change something, best first; worked out once for the same answers. */
function openQuestions(situation: Situation): readonly Question[] {
  const known = askable.get(situation) ?? questions(situation);
  askable.set(situation, known);
  return known;
}

/** The questions that can still change something and were not put off. */
export function questionsLeft({ situation, later }: SupportState): readonly Question[] {
  return openQuestions(situation).filter(({ id }) => !later.includes(id));
}

/** The question to show; null when no question is left that could change the answer. */
export function questionAt(state: SupportState): Question | null {
  return state.at ? questionOf(state.at) : (questionsLeft(state)[0] ?? null);
}

export function isAnswered({ situation }: SupportState, id: QuestionId): boolean {
  return situation[id] !== undefined;
}

const including = <Id>(ids: readonly Id[], id: Id): readonly Id[] => (ids.includes(id) ? ids : [...ids, id]);
const without = <Id>(ids: readonly Id[], id: Id): readonly Id[] => ids.filter((other) => other !== id);

/** The state with an answer; an answer of the wrong shape, which no screen gives, changes nothing. */
export function answered(state: SupportState, id: QuestionId, answer: unknown): SupportState {
  const situation = withAnswer(state.situation, id, answer);
  if ("problem" in situation) return state;
  return { ...state, situation, trail: including(state.trail, id), later: without(state.later, id) };
}

/** The state in which a question was never answered. */
export function takenBack(state: SupportState, id: QuestionId): SupportState {
  return { ...state, situation: withoutAnswer(state.situation, id) };
}

/** Stays at a question although it is answered now: one goes on when one wants to. */
export function heldAt(state: SupportState, id: QuestionId): SupportState {
  return { ...state, at: id };
}

/** The question after the one shown: first those one has seen before, then new ones. */
export function forward(state: SupportState): SupportState {
  const here = state.at ? state.trail.indexOf(state.at) : state.trail.length;
  return { ...state, at: here < 0 ? null : (state.trail[here + 1] ?? null) };
}

/** Whether there is a question before the one shown. */
export function canGoBack({ trail, at }: SupportState): boolean {
  return at ? trail.indexOf(at) > 0 : trail.length > 0;
}

export function back(state: SupportState): SupportState {
  if (!canGoBack(state)) return state;
  const here = state.at ? state.trail.indexOf(state.at) : state.trail.length;
  return { ...state, at: state.trail[here - 1] ?? null };
}

/** 「あとで」: the question is put off and asked again only when one asks for it. */
export function putOff(state: SupportState, id: QuestionId): SupportState {
  const open = takenBack(state, id);
  return forward({ ...open, trail: including(state.trail, id), later: including(state.later, id), at: id });
}

/** Brings back what was put off. */
export function askedAgain(state: SupportState): SupportState {
  return {
    ...state,
    trail: state.trail.filter((id) => !state.later.includes(id)),
    later: [],
    at: null,
  };
}

/** The state with the answers of a situation, for another day than that of the file if need be. */
export function withSituation(state: SupportState, situation: Situation): SupportState {
  const trail = allQuestions.map(({ id }) => id).filter((id) => situation[id] !== undefined);
  return { ...emptyState(state.situation.day), situation: { ...situation, day: state.situation.day }, trail };
}

/** A state as text for the tab's storage. */
export function writeState(state: SupportState): string {
  return JSON.stringify(state);
}

/** Reads what `writeState` wrote, for today; what does not fit the questions of this release is left out. */
export function readState(text: string | null, today: string): SupportState {
  const empty = emptyState(today);
  if (text === null) return empty;
  try {
    const kept = JSON.parse(text) as Partial<SupportState>;
    const reading = readSituation({ ...kept.situation, day: today });
    if (!("situation" in reading)) return empty;
    const known = (ids: readonly QuestionId[] | undefined) =>
      (ids ?? []).filter((id) => allQuestions.some((question) => question.id === id));
    const trail = known(kept.trail);
    return {
      situation: reading.situation,
      trail,
      later: known(kept.later),
      at: trail.find((id) => id === kept.at) ?? null,
      chosen: (kept.chosen ?? []).filter((id) => measures.some((measure) => measure.id === id)),
    };
  } catch {
    return empty;
  }
}
