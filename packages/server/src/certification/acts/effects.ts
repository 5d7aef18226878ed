import type { CaseEvent, EventOf, EventType } from "@yorisoi/rules/certification/case";
import { borrowRole } from "../../database/index.ts";
import type { CaseAct } from "../case-act.ts";
import { endAccess, letIn } from "../case/access.store.ts";
import type { CaseFile } from "../case/case.store.ts";
import { endLinks } from "../opinion-link/link.store.ts";

type Effect<Type extends EventType> = (act: CaseAct, file: CaseFile, event: EventOf<Type>) => Promise<void>;

const doctors = ["attending_doctor", "opinion_link"];

async function newSurveyor(act: CaseAct, file: CaseFile, accountId: string): Promise<void> {
  await endAccess(act, file, ["surveyor"]);
  await letIn(act, file, { readerId: accountId, role: "surveyor" });
}

async function noMoreDoctor(act: CaseAct, file: CaseFile): Promise<void> {
  await endAccess(act, file, doctors);
  await endLinks(act, file);
}

async function noMoreVisitors(act: CaseAct, file: CaseFile): Promise<void> {
  await endAccess(act, file, ["surveyor", "public_health_nurse"]);
  await noMoreDoctor(act, file);
}

/** Who is let into a case by what happens in it, and whose access ends. */
const effects: { readonly [Type in EventType]?: Effect<Type> } = {
  surveyor_assigned: async (act, file, { data }) => newSurveyor(act, file, data.accountId),
  surveyor_changed: async (act, file, { data }) => newSurveyor(act, file, data.accountId),
  companion_asked: async (act, file, { data }) => {
    await endAccess(act, file, ["public_health_nurse"]);
    await letIn(act, file, { readerId: data.organisationId, role: "public_health_nurse" });
  },
  companion_declined: async (act, file) => endAccess(act, file, ["public_health_nurse"]),
  companion_taken_back: async (act, file) => endAccess(act, file, ["public_health_nurse"]),
  opinion_asked: async (act, file, { data }) => {
    await noMoreDoctor(act, file);
    if (data.doctorId) await letIn(act, file, { readerId: data.doctorId, role: "attending_doctor" });
  },
  opinion_refused: noMoreDoctor,
  opinion_taken_back: noMoreDoctor,
  opinion_arrived_on_paper: noMoreDoctor,
  withdrawn: noMoreVisitors,
  closed: noMoreVisitors,
  file_completed: async (act, file) => endAccess(act, file, ["public_health_nurse"]),
};

/** Does what follows from an event, in the same transaction. Nobody lets anybody in by hand. */
export async function followUp(act: CaseAct, file: CaseFile, event: CaseEvent): Promise<void> {
  // each effect takes the event of its own type, which the compiler cannot carry over to the event at hand
  const effect = effects[event.type] as Effect<EventType> | undefined;
  if (effect) await borrowRole(act, "system", () => effect(act, file, event as EventOf<EventType>));
}
