import { formatDay, formatDayEnglish } from "../../calendar/index.ts";
import type { Words } from "./words.ts";
import type { Appointment, CaseEvent, EventOf, EventType } from "./event.ts";
import { packParts } from "./pack/parts.ts";
import { conflictKinds } from "./surveyor/conflict-kinds.ts";
import { qualifications } from "./surveyor/qualifications.ts";
import { applicationKinds, opinionWays } from "./tables/kinds.ts";
import * as reasons from "./tables/reasons.ts";
import { returnReasons } from "./tables/return-reasons.ts";
import type { Audience } from "./tables/timeline.ts";

/** What changed: for everyone who sees the entry, and what only the municipality reads. */
interface Changes {
  readonly all?: readonly Words[];
  readonly staff?: readonly Words[];
}

const ofVisit = ({ day, from }: Appointment): Words => ({
  ja: `${formatDay(day, "both")} ${from}から`,
  en: `${formatDayEnglish(day)}, from ${from}`,
});

const counted = (count: number): Words => ({ ja: `質問 ${count}件`, en: `Questions: ${count}` });

const tellers: { readonly [Type in EventType]?: (data: EventOf<Type>["data"]) => Changes } = {
  applied: ({ kind }) => ({ all: [applicationKinds[kind]] }),
  returned: (data) => ({ all: data.reasons.map((reason) => returnReasons[reason]) }),
  withdrawn: ({ reason }) => ({ staff: [reasons.withdrawReasons[reason]] }),
  closed: ({ reason }) => ({ staff: [reasons.closeReasons[reason]] }),
  surveyor_assigned: ({ qualification, withoutMedical }) => ({
    all: [qualifications[qualification]],
    staff: withoutMedical ? [reasons.noMedicalReasons[withoutMedical]] : [],
  }),
  surveyor_changed: ({ qualification, because }) => ({
    all: [qualifications[qualification]],
    staff: [reasons.changeReasons[because]],
  }),
  surveyor_kept: ({ because }) => ({ staff: [reasons.keepReasons[because]] }),
  conflict_declared: ({ kinds }) => ({ staff: kinds.map((kind) => conflictKinds[kind]) }),
  companion_declined: ({ reason }) => ({ staff: [reasons.declineReasons[reason]] }),
  companion_waived: ({ reason }) => ({ staff: [reasons.waiveReasons[reason]] }),
  pack_read: ({ parts }) => ({ all: parts.map((part) => packParts[part]) }),
  visit_set: (data) => ({ all: [ofVisit(data)] }),
  visit_moved: (data) => ({ all: [ofVisit(data), reasons.visitReasons[data.because]] }),
  visit_cancelled: ({ because }) => ({ all: [reasons.visitReasons[because]] }),
  document_sent_back: ({ questions }) => ({ all: [counted(questions.length)] }),
  opinion_asked: ({ way }) => ({ staff: [opinionWays[way]] }),
  opinion_refused: ({ reason }) => ({ staff: [reasons.refuseReasons[reason]] }),
  file_reopened: ({ reason }) => ({ staff: [reasons.reopenReasons[reason]] }),
};

/** What an event changed, in words of the closed lists, as far as this reader may know. */
export function changedBy(event: CaseEvent, audience: Audience): readonly Words[] {
  // each teller takes the data of its own type, which the compiler cannot carry over to the event at hand
  const tell = tellers[event.type] as ((data: CaseEvent["data"]) => Changes) | undefined;
  const { all = [], staff = [] } = tell?.(event.data) ?? {};
  const told = audience === "staff" ? [...all, ...staff] : all;
  return told.map(({ ja, en }) => ({ ja, en }));
}
