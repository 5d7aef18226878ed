import { addDays, type CivilDay, daysBetween } from "../../calendar/index.ts";
import type { Words } from "./words.ts";
import type { Stage } from "./stage.ts";
import { stages } from "./stage.ts";
import type { CaseState, StageSpan } from "./state.ts";

/**
 * How many days each step may take. No law of `law/` names such a number for this half of the procedure: these are ours,
 * and each municipality sets its own.
 */
export interface Deadlines {
  /** Days in one stage, from its first day. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  /** Days from the application to the complete file. */
  readonly whole: number;
  /** Days the health centre has to answer. */
  readonly companion: number;
  /** Days the doctor has, proposed when the opinion is asked for. */
  readonly opinion: number;
  /** Days after the request on which the doctor is reminded, ascending. */
  readonly reminders: readonly number[];
}

/** The deadlines before a municipality sets its own. Ours, configurable. */
export const defaultDeadlines: Deadlines = {
  stages: {
    received: 3,
    returned: 14,
    choosing_surveyor: 5,
    arranging_visit: 7,
    waiting_for_visit: 14,
    surveying: 7,
    sent_back: 7,
    checking: 5,
    waiting_for_opinion: 7,
    ready: 2,
  },
  whole: 30,
  companion: 5,
  opinion: 14,
  reminders: [10, 14, 21],
};

/** Days spent so far. The first day is not counted. */
export interface DaysUsed {
  /** In the present stage. */
  readonly inStage: number;
  /** In all stages together, from the application. */
  readonly whole: number;
  /** By stage; a stage that was entered again counts all its times. */
  readonly byStage: ReadonlyMap<Stage, number>;
}

const lengthOf = ({ from, until }: StageSpan, today: CivilDay) =>
  Math.max(0, daysBetween(from, until ?? today));

/** How long a case has been where it is, and how long it took so far; at an end the days stop. */
export function daysIn({ spans }: CaseState, today: CivilDay): DaysUsed {
  const byStage = new Map<Stage, number>();
  const counted = spans.filter(({ stage }) => !stages[stage].isEnd);
  for (const span of counted) byStage.set(span.stage, (byStage.get(span.stage) ?? 0) + lengthOf(span, today));
  const last = spans.at(-1);
  const inStage = last && !stages[last.stage].isEnd ? lengthOf(last, today) : 0;
  return { inStage, whole: [...byStage.values()].reduce((sum, days) => sum + days, 0), byStage };
}

/** Something that is to be done by a day. */
export interface DueDay extends Words {
  readonly what: "stage" | "whole" | "companion" | "opinion";
  readonly on: CivilDay;
  /** Negative when the day has passed. */
  readonly daysLeft: number;
  readonly isLate: boolean;
}

const names = {
  stage: { ja: "この段階", en: "This stage" },
  whole: { ja: "申請から書類がそろうまで", en: "From application to complete file" },
  companion: { ja: "同行の返事", en: "Answer about the companion" },
  opinion: { ja: "医師意見書", en: "Doctor's opinion" },
} as const;

/** What a case owes by which day, the nearest first; nothing when it has ended. */
export function dueDaysOf(state: CaseState, today: CivilDay, deadlines: Deadlines): readonly DueDay[] {
  const span = state.spans.at(-1);
  if (!span || stages[span.stage].isEnd || state.appliedOn === null) return [];
  const days = deadlines.stages[span.stage];
  const { companion, opinion, documents } = state;
  const isOpinionOpen = documents.opinion.status === "none" || documents.opinion.status === "begun";
  const owed = [
    ...(days === undefined ? [] : [{ what: "stage", on: addDays(span.from, days) } as const]),
    { what: "whole", on: addDays(state.appliedOn, deadlines.whole) } as const,
    ...(companion.status === "asked" && companion.askedOn
      ? [{ what: "companion", on: addDays(companion.askedOn, deadlines.companion) } as const]
      : []),
    ...(opinion.status === "asked" && isOpinionOpen && opinion.request
      ? [{ what: "opinion", on: opinion.request.due } as const]
      : []),
  ];
  return owed
    .map(({ what, on }) => ({
      what,
      ...names[what],
      on,
      daysLeft: daysBetween(today, on),
      isLate: on < today,
    }))
    .toSorted((one, other) => one.daysLeft - other.daysLeft);
}
