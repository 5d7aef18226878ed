import type { Act } from "./act.ts";
import type { CaseDocument, CaseEvent } from "./event.ts";
import { type Gate, holds } from "./gates.ts";
import { type CaseContext, type MissingNeed, unmet } from "./needs.ts";
import { type CaseReader, isMeant } from "./reader.ts";
import type { CaseState } from "./state.ts";
import { applicationActs } from "./tables/acts/application.ts";
import { documentActs } from "./tables/acts/documents.ts";
import { fileActs } from "./tables/acts/file.ts";
import { opinionActs } from "./tables/acts/opinion.ts";
import { surveyorActs } from "./tables/acts/surveyor.ts";
import { visitActs } from "./tables/acts/visit.ts";
import { gateWords } from "./tables/gate-words.ts";

type Listed =
  | typeof applicationActs
  | typeof surveyorActs
  | typeof visitActs
  | typeof opinionActs
  | typeof fileActs;

/** The closed list of acts. */
export type ActId =
  | Listed[number]["id"]
  | `${"begin" | "answer" | "send" | "accept" | "send_back"}_${CaseDocument}`;

/** Every act of a case in the order of the procedure. */
export const acts: readonly Act[] = [
  ...applicationActs,
  ...surveyorActs,
  ...opinionActs,
  ...visitActs,
  ...documentActs,
  ...fileActs,
];

const byId = new Map(acts.map((act) => [act.id, act]));
const keyOf = (event: string, document?: string) => `${event} ${document ?? ""}`;
const byEvent = new Map(acts.map((act) => [keyOf(act.event, act.document), act]));

/** The act of an id. @throws RangeError for an id that is not in the list: a fault in the code. */
export function actOf(id: ActId): Act {
  const act = byId.get(id);
  if (!act) throw new RangeError(`no such act: ${id}`);
  return act;
}

/** The act that makes an event. */
export function actBehind(event: Pick<CaseEvent, "type" | "data">): Act | undefined {
  const document = "document" in event.data ? event.data.document : undefined;
  return byEvent.get(keyOf(event.type, document));
}

/** The name under which an act is written into the audit log; one for each type of event. */
export const auditNameOf = ({ event }: Pick<Act, "event">): `case.${string}` => `case.${event}`;

/** The conditions on the state that do not hold. */
export function closedGates(
  { from, whileDocument, document }: Act,
  state: CaseState,
): readonly MissingNeed[] {
  const gates = from
    .filter((gate: Gate) => !holds(gate, state))
    .map((gate) => ({ code: gate, strength: "hard", ...gateWords[gate] }) as const);
  const status = document && state.documents[document].status;
  if (!whileDocument || !status || whileDocument.includes(status)) return gates;
  return [...gates, { code: `document_${status}`, strength: "hard", ...documentWords[status] }];
}

const documentWords = {
  none: {
    ja: "この書類は、まだ書き始めていません。先に書き始めてください。",
    en: "Begin this document first.",
  },
  begun: { ja: "この書類は、まだ送られていません。送られるのを待ってください。", en: "It was not sent yet." },
  sent: { ja: "この書類は、もう送ってあります。", en: "It was sent already." },
  sent_back: {
    ja: "この書類には、質問が出ています。先に質問に答えてください。",
    en: "There are questions about it. Answer them first.",
  },
  accepted: {
    ja: "この書類は、もう受け取ってあります。直すときは質問をつけて返してください。",
    en: "It was accepted. Send it back with questions to change it.",
  },
} as const;

/** Whether the case is in a state in which the act makes sense. */
export function isPossible({ from, whileDocument, document }: Act, state: CaseState): boolean {
  const isInState = !whileDocument || !document || whileDocument.includes(state.documents[document].status);
  return isInState && from.every((gate) => holds(gate, state));
}

/** Whether this reader may do the act in this state. What it needs is asked by `missingFor`. Denies by default. */
export function mayAct(id: ActId, reader: CaseReader, state: CaseState): boolean {
  const act = actOf(id);
  return act.who.some((who) => isMeant(who, reader, state)) && isPossible(act, state);
}

/**
 * Everything that is missing for an act: the conditions on the state, then what it needs, each with what to do. Without a
 * `hard` one it can be done.
 */
export function missingFor(id: ActId, state: CaseState, context: CaseContext): readonly MissingNeed[] {
  const act = actOf(id);
  return [...closedGates(act, state), ...unmet(act.needs, state, context, act.document ?? "survey")];
}
