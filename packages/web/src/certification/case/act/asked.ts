import {
  type ActId,
  actOf,
  changeReasons,
  closeReasons,
  conflictKinds,
  declineReasons,
  type EventType,
  keepReasons,
  opinionWays,
  packParts,
  refuseReasons,
  reopenReasons,
  returnReasons,
  visitPlaces,
  visitReasons,
  waiveReasons,
  ways,
  withdrawReasons,
} from "@yorisoi/rules/certification/case";
import type { TextKey } from "../../../app/text.ts";
import type { CaseView } from "../../answers.ts";

type Table = Readonly<
  Record<
    string,
    { readonly ja: string; readonly en: string; readonly todo?: string; readonly todoEn?: string }
  >
>;

/** One thing the form of an act asks. `key` is where it stands in what is sent. */
export type Asked =
  | { readonly field: "one"; readonly key: string; readonly label: TextKey; readonly words: Table }
  | {
      readonly field: "several";
      readonly key: string;
      readonly label: TextKey;
      readonly words: Table;
      /** None of them is an answer too, with these words. */
      readonly none?: TextKey;
    }
  | { readonly field: "yes-no"; readonly key: string; readonly label: TextKey; readonly hint?: TextKey }
  | { readonly field: "day"; readonly key: string; readonly label: TextKey; readonly hint?: TextKey }
  | { readonly field: "time"; readonly key: string; readonly label: TextKey }
  | { readonly field: "minutes"; readonly key: string; readonly label: TextKey }
  | { readonly field: "rests"; readonly key: "rests" }
  | { readonly field: "visit"; readonly key: "visit" }
  | { readonly field: "surveyor"; readonly key: "surveyor" }
  | { readonly field: "health-centre"; readonly key: "organisationId" }
  | { readonly field: "doctor"; readonly key: "doctorLogin" }
  | { readonly field: "questions"; readonly key: "questions" }
  | { readonly field: "answer"; readonly key: "question" };

const one = (key: string, label: TextKey, words: Table): Asked => ({ field: "one", key, label, words });
const reason = (words: Table) => one("reason", "case.act.reason", words);
const because = (words: Table) => one("because", "case.act.reason", words);
const way = one("way", "case.act.way", ways);

const appointment: readonly Asked[] = [
  { field: "day", key: "day", label: "case.act.visitDay" },
  { field: "time", key: "from", label: "case.act.from" },
  { field: "minutes", key: "minutes", label: "case.act.minutes" },
  one("place", "case.act.place", visitPlaces),
];
const visit: Asked = { field: "visit", key: "visit" };

/** What each event is asked for; those that hold nothing but the day are not named. */
const table: Readonly<Partial<Record<EventType, readonly Asked[]>>> = {
  applied: [way],
  explained: [
    way,
    {
      field: "yes-no",
      key: "questions",
      label: "case.act.hadQuestions",
      hint: "case.act.hadQuestions.hint",
    },
  ],
  receipt_given: [way],
  returned: [{ field: "several", key: "reasons", label: "case.act.returnReasons", words: returnReasons }],
  resubmitted: [way],
  withdrawn: [reason(withdrawReasons)],
  closed: [reason(closeReasons)],
  past_use_answered: [{ field: "yes-no", key: "used", label: "case.act.used", hint: "case.act.used.hint" }],
  surveyor_assigned: [{ field: "surveyor", key: "surveyor" }],
  surveyor_changed: [because(changeReasons), { field: "surveyor", key: "surveyor" }],
  surveyor_kept: [because(keepReasons)],
  conflict_declared: [
    {
      field: "several",
      key: "kinds",
      label: "case.act.conflicts",
      words: conflictKinds,
      none: "case.act.conflicts.none",
    },
  ],
  companion_asked: [{ field: "health-centre", key: "organisationId" }],
  companion_declined: [reason(declineReasons)],
  companion_waived: [reason(waiveReasons)],
  pack_read: [{ field: "several", key: "parts", label: "case.act.parts", words: packParts }],
  visit_set: appointment,
  visit_moved: [visit, ...appointment, because(visitReasons)],
  visit_cancelled: [visit, because(visitReasons)],
  visit_held: [
    visit,
    { field: "time", key: "from", label: "case.act.began" },
    { field: "time", key: "until", label: "case.act.ended" },
    { field: "rests", key: "rests" },
    { field: "yes-no", key: "goesOn", label: "case.act.goesOn", hint: "case.act.goesOn.hint" },
  ],
  document_sent_back: [{ field: "questions", key: "questions" }],
  question_answered: [{ field: "answer", key: "question" }],
  opinion_asked: [
    one("way", "case.act.opinionWay", opinionWays),
    { field: "doctor", key: "doctorLogin" },
    { field: "day", key: "due", label: "case.act.due", hint: "case.act.due.hint" },
  ],
  opinion_refused: [reason(refuseReasons)],
  file_reopened: [reason(reopenReasons)],
};

/** Staff say how; who sits at the own screen is not asked. */
const isAtOwnScreen = ({ role }: Pick<CaseView, "role">) => role === "person" || role === "helper";

/** What the form of an act asks this reader, in order. */
export function askedOf(act: ActId, view: Pick<CaseView, "role">): readonly Asked[] {
  const asked = table[actOf(act).event] ?? [];
  if (!isAtOwnScreen(view)) return asked;
  return asked.filter(({ key }) => key !== "way");
}

/** Whether the day on which it happened is asked: only of those who may write down later what happened before. */
export const asksDay = ({ role }: Pick<CaseView, "role">): boolean =>
  role === "clerk" || role === "surveyor" || role === "board_secretary";
