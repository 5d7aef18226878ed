import type { CaseEvent, CaseState, EventOf, EventType } from "@yorisoi/rules/certification/case";
import { isRole } from "@yorisoi/rules/identity";
import { type NoticeKind, tell } from "../../identity/index.ts";
import type { CaseAct } from "../case-act.ts";
import { type CaseFile, setReminderToPrint } from "../case/case.store.ts";
import { accountsOfPerson } from "./receivers.store.ts";

interface Told {
  readonly kind: NoticeKind;
  readonly accounts: readonly string[];
}

/** What is known when an event has happened. */
interface Happened {
  readonly act: CaseAct;
  readonly file: CaseFile;
  /** With this event at the end. */
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
}

type Teller<Type extends EventType> = (happened: Happened, event: EventOf<Type>) => Promise<Told> | Told;

const toPerson =
  (kind: NoticeKind) =>
  async ({ act, file }: Happened) => ({
    kind,
    accounts: await accountsOfPerson(act, file),
  });

/** Whoever sent a document last, if it was somebody with an account. */
function senderOf(events: readonly CaseEvent[], document: string): readonly string[] {
  const sent = events.findLast(({ type, data }) => type === "document_sent" && data.document === document);
  return sent && isRole(sent.by.role) ? [sent.by.accountId] : [];
}

const ofDoctor = ({ opinion }: CaseState) => (opinion.request?.doctorId ? [opinion.request.doctorId] : []);

/** Who is told of what. Nobody of a health centre: its members look at their list. */
const tellers: { readonly [Type in EventType]?: Teller<Type> } = {
  surveyor_assigned: (_, { data }) => ({ kind: "survey_assigned", accounts: [data.accountId] }),
  surveyor_changed: (_, { data }) => ({ kind: "survey_assigned", accounts: [data.accountId] }),
  opinion_asked: ({ state }) => ({ kind: "opinion_asked", accounts: ofDoctor(state) }),
  opinion_reminded: ({ state }) => ({ kind: "opinion_reminder", accounts: ofDoctor(state) }),
  document_sent_back: ({ events }, { data }) => ({
    kind: "document_sent_back",
    accounts: senderOf(events, data.document),
  }),
  returned: toPerson("application_returned"),
  accepted: toPerson("application_accepted"),
};

/** A doctor without an account is reminded by a letter, which somebody has to print. */
async function putOnLetterList({ act, file, state }: Happened): Promise<void> {
  if (ofDoctor(state).length === 0) await setReminderToPrint(act, file, true);
}

/**
 * Leaves the notices of an event, in its transaction: that something waits in a case, and never about whom or which
 * illness. Nobody is told of what one did oneself.
 */
export async function tellOfEvent(happened: Happened): Promise<void> {
  const { act, file, events } = happened;
  const event = events.at(-1);
  if (!event) return;
  if (event.type === "opinion_reminded") await putOnLetterList(happened);
  // each teller takes the event of its own type, which the compiler cannot carry over to the event at hand
  const teller = tellers[event.type] as Teller<EventType> | undefined;
  if (!teller) return;
  const { kind, accounts } = await teller(happened, event);
  // the database knows the program by another name
  const { actor } = act;
  const leaving = actor.role === "program" ? { ...act, actor: { ...actor, role: "system" } } : act;
  for (const accountId of accounts)
    if (accountId !== actor.accountId) await tell(leaving, accountId, kind, { caseId: file.caseId });
}
