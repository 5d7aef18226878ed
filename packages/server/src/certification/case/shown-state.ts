import type { CaseReader, CaseState } from "@yorisoi/rules/certification/case";

type State = Omit<CaseState, "problems">;

/** What of the state each reader needs: the rest of it is nobody's business. */
export function shownState({ relation }: CaseReader, state: State): State {
  const { surveyor, companion } = state;
  if (relation === "organisation" || relation === "assigned" || relation === "program") return state;
  const quiet = {
    ...state,
    surveyor: surveyor && { ...surveyor, conflicts: null, read: [], withoutMedical: null },
  };
  if (relation !== "doctor_asked") return quiet;
  const none = {
    ...companion,
    status: "none",
    organisationId: null,
    companionId: null,
    askedOn: null,
  } as const;
  return { ...quiet, surveyor: null, visits: [], companion: none };
}
