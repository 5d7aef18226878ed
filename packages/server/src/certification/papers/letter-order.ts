import { addDays, type CivilDay } from "@yorisoi/rules/calendar";
import { textOf, type Values } from "@yorisoi/rules/certification";
import type { CaseState } from "@yorisoi/rules/certification/case";
import { type ContactRules, envelopeFor } from "@yorisoi/rules/person";
import type { Organisation } from "../../identity/index.ts";
import type { Recipient } from "../../printing/index.ts";
import type { CasePerson } from "../case/people.store.ts";
import { cannotPrint } from "./cannot-print.ts";
import { onPaper } from "./document-order.ts";
import type { Around, Order } from "./paper.ts";

/** Days a letter still gives when the due day is over. Ours. */
const GRACE_DAYS = 7;

/** What a letter to a doctor is made of. */
export interface LetterFacts {
  readonly paper: "opinion_request" | "opinion_reminder";
  readonly state: CaseState;
  readonly application: Values;
  readonly person: CasePerson;
  readonly contact: ContactRules;
  readonly sender: Organisation;
  /** The facility that was named when the opinion was asked for. */
  readonly facility: Organisation | null;
  readonly clerkName: string;
  readonly today: CivilDay;
  readonly around: Around;
}

/** 〒 as it is written: 1000001 is 100-0001. */
const postcode = (digits: string | null) => (digits ? `${digits.slice(0, 3)}-${digits.slice(3)}` : "");

/** What shows in the window of the envelope: the facility that was named, else what the application says of the doctor. */
function recipientOf({ application, facility }: LetterFacts): Recipient {
  const said = (key: string) => textOf(application, `doctor.${key}`);
  const doctor = said("name");
  const address = facility?.address ?? said("address");
  const institution = facility?.name ?? said("facility");
  if (address === "") throw cannotPrint("no-address");
  const where = [institution, said("department")].filter((part) => part !== "").join(" ");
  const lines = { postcode: postcode(facility?.postalCode ?? null), address: [address] };
  return doctor === ""
    ? { ...lines, name: where, honorific: "御中" }
    : { ...lines, ...(where === "" ? {} : { organisation: where }), name: doctor, honorific: "先生" };
}

/** 依頼状 or 督促状. The sender stands outside as the person wishes, and the disease nowhere. */
export function letterOrder(facts: LetterFacts): Order {
  const { paper, state, person, contact, sender, clerkName, today, around } = facts;
  const { request, reminders } = state.opinion;
  if (!request) throw cannotPrint("opinion-not-asked");
  const isReminder = paper === "opinion_reminder";
  const { name: organisation, address, phone } = sender;
  return {
    form: "opinionLetter",
    data: {
      ...around,
      reminder: isReminder ? Math.max(1, reminders) : 0,
      to: recipientOf(facts),
      envelope: envelopeFor(contact, { organisation, privateName: clerkName, address: address ?? "" }),
      writtenOn: today,
      askedOn: request.askedOn,
      dueOn: isReminder && request.due < today ? addDays(today, GRACE_DAYS) : request.due,
      person: onPaper(person),
      contact: { name: `${organisation} ${clerkName}`, phone: phone ?? "" },
    },
  };
}
