import type { Weekday } from "../calendar/index.ts";
import type { Bilingual } from "./bilingual.ts";
import type { ContactRules, NoCallPlace, Place } from "./contact-rules.ts";
import { contactReasons } from "./tables/contact-reasons.ts";

/** A code of the closed list of reasons, with its words. */
export interface ContactReason extends Bilingual {
  readonly code: keyof typeof contactReasons;
}

/** Whether it may be done, and why (not): never without a reason. */
export interface Answer {
  readonly may: boolean;
  readonly reasons: readonly ContactReason[];
}

export const reason = (code: keyof typeof contactReasons): ContactReason => ({
  code,
  ...contactReasons[code],
});
const no = (...codes: readonly (keyof typeof contactReasons)[]): Answer => ({
  may: false,
  reasons: codes.map(reason),
});
const yes = (code: keyof typeof contactReasons): Answer => ({ may: true, reasons: [reason(code)] });

/** Whether one may call now. `time` is `HH:MM` of 24 hours in Japan; `place` where the telephone rings, if known. */
export function mayCall(
  rules: ContactRules,
  {
    weekday,
    time,
    place,
  }: { readonly weekday: Weekday; readonly time: string; readonly place?: NoCallPlace },
): Answer {
  const isIn = rules.callTimes.some(
    ({ weekdays, from, until }) => weekdays.includes(weekday) && from <= time && time < until,
  );
  const against = [
    ...(rules.callsAllowed ? [] : (["no_calls"] as const)),
    ...(place && rules.notToCall.includes(place) ? (["not_this_place"] as const) : []),
    ...(isIn ? [] : (["outside_hours"] as const)),
  ];
  return against.length > 0 ? no(...against) : yes("inside_hours");
}

/**
 * Whether the disease, the section or the person's name may be mentioned somewhere. A message never says more than a
 * name, whatever the person allows elsewhere, because nobody knows who hears it.
 */
export function mayMention(
  rules: ContactRules,
  { where, what }: { readonly where: Place; readonly what: "disease" | "section" | "name" },
): Answer {
  if (where === "message") return mayLeave(rules, what);
  switch (what) {
    case "disease":
      if (!rules.noDiseaseName[where]) return yes("wished");
      return no(where === "call" ? "others_may_hear" : "others_may_read");
    case "section":
      return rules.sender === "full" ? yes("section_wished") : no("section_tells");
    case "name":
      return where === "notice" ? no("lock_screen") : yes("name_needed");
  }
}

function mayLeave(rules: ContactRules, what: "disease" | "section" | "name"): Answer {
  if (!rules.mayLeaveMessage) return no("no_messages");
  return what === "name" ? yes("message_name_only") : no("message_name_only");
}
