import type { CaseDocument } from "@yorisoi/rules/certification/case";
import type { CaseView } from "../answers.ts";

/** A visit that is planned, with the case it belongs to. */
export interface PlannedVisit {
  readonly view: CaseView;
  readonly visit: CaseView["state"]["visits"][number];
}

/** The planned visits of these cases, the next first. */
export function plannedVisits(views: readonly CaseView[]): readonly PlannedVisit[] {
  return views
    .flatMap((view) =>
      view.state.visits.filter(({ status }) => status === "set").map((visit) => ({ view, visit })),
    )
    .toSorted((one, other) => {
      const [a, b] = [`${one.visit.day} ${one.visit.from}`, `${other.visit.day} ${other.visit.from}`];
      return a < b ? -1 : Number(a > b);
    });
}

const written: readonly CaseDocument[] = ["state_form", "overview", "survey"];

/** The documents of the survey that the surveyor still has to send: begun, sent back, or not begun after the visit. */
export function notSent({ state }: Pick<CaseView, "state">): readonly CaseDocument[] {
  const wasVisited = state.visits.some(({ status }) => status === "held");
  const isOwed = (status: string) =>
    status === "begun" || status === "sent_back" || (status === "none" && wasVisited);
  return written.filter((id) => isOwed(state.documents[id].status));
}
