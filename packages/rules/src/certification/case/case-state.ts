import type { CivilDay } from "../../calendar/index.ts";
import { actBehind, closedGates } from "./acts.ts";
import { applyEvent } from "./apply-event.ts";
import type { Words } from "./words.ts";
import { dataProblems } from "./data-problems.ts";
import type { CaseEvent } from "./event.ts";
import type { CaseProblem } from "./problem.ts";
import { type Stage, stageOf } from "./stage.ts";
import { type CaseState, emptyCase, type StageSpan } from "./state.ts";

const unknown = { code: "unknown", ja: "この操作は一覧にありません。", en: "No act makes this event." };
const notTheirs = {
  code: "role",
  ja: "この役割の人がする操作ではありません。担当の人に頼んでください。",
  en: "This is not done in this role. Ask whoever is in charge.",
};

/** Why an event cannot happen in a state: all reasons at once; empty when it can. */
export function refusalsOf(state: CaseState, event: CaseEvent): readonly CaseProblem[] {
  const act = actBehind(event);
  const isTheirs = act?.who.some(({ role, only }) => role === event.by.role && (only?.(state) ?? true));
  const reasons: readonly (Words & { readonly code: string })[] = act
    ? [...closedGates(act, state), ...(isTheirs ? [] : [notTheirs]), ...dataProblems(state, event)]
    : [unknown];
  return reasons.map(({ code, ja, en }) => ({ eventId: event.id, type: event.type, code, ja, en }));
}

/** Adds the stage a day brings. A day recorded late never makes a stage end before it began. */
function spansAfter(spans: readonly StageSpan[], stage: Stage, on: CivilDay): readonly StageSpan[] {
  const last = spans.at(-1);
  if (!last) return [{ stage, from: on, until: null }];
  if (last.stage === stage) return spans;
  const from = on < last.from ? last.from : on;
  return [...spans.slice(0, -1), { ...last, until: from }, { stage, from, until: null }];
}

/**
 * The state after one more event, the next in the server's order. One that cannot happen changes nothing and is told in
 * `problems`.
 */
export function stateAfter(state: CaseState, event: CaseEvent): CaseState {
  const refusals = refusalsOf(state, event);
  if (refusals.length > 0) return { ...state, problems: [...state.problems, ...refusals] };
  const next = applyEvent(state, event);
  return { ...next, spans: spansAfter(state.spans, stageOf(next), event.on) };
}

/** The events in the server's order, each once. */
export function inOrder(events: Iterable<CaseEvent>): readonly CaseEvent[] {
  const each = new Map([...events].map((event) => [event.id, event]));
  return [...each.values()].toSorted((one, other) => one.sequence - other.sequence);
}

/**
 * Where a case stands after its events, whatever order they are given in: only the server's order counts. An event that
 * could not happen when it came changes nothing and is told in `problems`.
 */
export function caseStateOf(events: Iterable<CaseEvent>): CaseState {
  let state = emptyCase;
  for (const event of inOrder(events)) state = stateAfter(state, event);
  return state;
}
