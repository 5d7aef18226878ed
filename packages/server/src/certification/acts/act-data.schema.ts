import {
  closeReasons,
  changeReasons,
  conflictKinds,
  declineReasons,
  type EventType,
  keepReasons,
  noMedicalReasons,
  opinionWays,
  packPartCodes,
  refuseReasons,
  reopenReasons,
  returnReasons,
  visitPlaces,
  visitReasons,
  waiveReasons,
  ways,
  withdrawReasons,
} from "@yorisoi/rules/certification/case";
import { z } from "zod";
import { dayField } from "../day-field.ts";

const oneOf = <List extends object>(list: List) => z.enum(Object.keys(list) as (keyof List & string)[]);
const clock = z.string().regex(/^\d{2}:\d{2}$/u);
const hours = z.strictObject({ from: clock, until: clock });
const none = z.strictObject({});
const code = z.string().min(1).max(100);

const surveyor = z.strictObject({
  accountId: z.guid(),
  withoutMedical: oneOf(noMedicalReasons).nullable().default(null),
});
const place = { day: dayField, from: clock, minutes: z.int(), place: oneOf(visitPlaces) };
const visit = z.string().min(1).max(64);

/** What each kind of event is asked for: what whoever acts says. The program adds what it knows. */
export const actData = {
  applied: z.strictObject({ way: oneOf(ways) }),
  explained: z.strictObject({ way: oneOf(ways), questions: z.boolean() }),
  receipt_given: z.strictObject({ way: oneOf(ways) }),
  accepted: none,
  returned: z.strictObject({ reasons: z.array(oneOf(returnReasons)).max(50) }),
  resubmitted: z.strictObject({ way: oneOf(ways) }),
  withdrawn: z.strictObject({ reason: oneOf(withdrawReasons) }),
  closed: z.strictObject({ reason: oneOf(closeReasons) }),
  coordinated: none,
  past_use_asked: none,
  past_use_answered: z.strictObject({ used: z.boolean() }),
  surveyor_assigned: surveyor,
  surveyor_changed: surveyor.extend({ because: oneOf(changeReasons) }),
  other_surveyor_wished: none,
  surveyor_kept: z.strictObject({ because: oneOf(keepReasons) }),
  conflict_declared: z.strictObject({ kinds: z.array(oneOf(conflictKinds)).max(20) }),
  companion_asked: z.strictObject({ organisationId: z.guid() }),
  companion_accepted: z.strictObject({ companionId: z.guid().optional() }),
  companion_declined: z.strictObject({ reason: oneOf(declineReasons) }),
  companion_taken_back: none,
  companion_waived: z.strictObject({ reason: oneOf(waiveReasons) }),
  pack_read: z.strictObject({ parts: z.array(z.enum(packPartCodes)).max(20) }),
  visit_set: z.strictObject(place),
  visit_moved: z.strictObject({ visit, ...place, because: oneOf(visitReasons) }),
  visit_cancelled: z.strictObject({ visit, because: oneOf(visitReasons) }),
  visit_held: z.strictObject({
    visit,
    from: clock,
    until: clock,
    rests: z.array(hours).max(20).default([]),
    goesOn: z.boolean(),
  }),
  document_begun: none,
  document_sent: none,
  document_sent_back: z.strictObject({
    questions: z.array(z.strictObject({ id: code, key: z.string().max(200).nullable() })).max(50),
  }),
  question_answered: z.strictObject({ question: code }),
  document_accepted: none,
  opinion_asked: z.strictObject({
    way: oneOf(opinionWays),
    doctorLogin: z.string().max(200).optional().describe("医師のログイン名（way が account のとき）"),
    facilityId: z.guid().nullable().default(null),
    due: dayField,
  }),
  opinion_reminded: none,
  opinion_refused: z.strictObject({ reason: oneOf(refuseReasons) }),
  opinion_taken_back: none,
  opinion_arrived_on_paper: none,
  file_completed: none,
  file_reopened: z.strictObject({ reason: oneOf(reopenReasons) }),
} satisfies Readonly<Record<EventType, z.ZodType>>;

/** What was said for an event of one type. */
export type Said<Type extends EventType> = z.output<(typeof actData)[Type]>;
