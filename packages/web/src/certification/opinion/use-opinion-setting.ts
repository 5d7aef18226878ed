import { useQuery } from "@tanstack/react-query";
import { type CivilDay, daysBetween } from "@yorisoi/rules/calendar";
import type { FieldValue } from "@yorisoi/rules/certification";
import { useMemo } from "react";
import { ask, Problem } from "../../app/asking/index.ts";
import type { CaseView } from "../answers.ts";
import { doSimpleAct } from "../case/do-simple-act.ts";
import { kanaOf, nameOf } from "../case/name-of.ts";
import { sync } from "../store/index.ts";
import type { AroundOpinion, OpinionDeed, OpinionSetting } from "./desk/setting.ts";
import type { LastOpinion } from "./last-time/last-opinion.ts";
import { usePhrases } from "./phrases/use-phrases.ts";

interface PreviousOpinion {
  readonly values: readonly (readonly [key: string, value: FieldValue])[];
  readonly writtenOn: CivilDay | null;
}

/** The opinion before this one; null when there is none. */
async function askPrevious(caseId: string): Promise<LastOpinion | null> {
  try {
    const { values, writtenOn } = await ask<PreviousOpinion>("GET", `/api/cases/${caseId}/previous-opinion`);
    return { values: new Map(values), writtenOn };
  } catch (error) {
    if (error instanceof Problem && error.kind === "not-found") return null;
    throw error;
  }
}

/** What is written here has to be there before it is spoken of. */
async function doAct(caseId: string, deed: OpinionDeed): Promise<void> {
  await sync();
  await doSimpleAct({ caseId }, { id: crypto.randomUUID(), ...deed });
}

function requestOf({ organisationName, person, state, today }: CaseView): OpinionSetting["request"] {
  const due = state.opinion.request?.due ?? null;
  const waits = state.documents.opinion.status === "none" || state.documents.opinion.status === "begun";
  const late = due === null || !waits ? 0 : daysBetween(due, today);
  return {
    asker: organisationName,
    personName: person && nameOf(person),
    personKana: person && kanaOf(person),
    birthDay: person?.birthDay ?? null,
    facility: null,
    due,
    daysLate: Math.max(0, late),
  };
}

/** What surrounds the opinion of a case; null until it is known whether there is one of last time. */
export function useOpinionSetting(view: CaseView): OpinionSetting | null {
  const { caseId, role, state, edition, today, acts } = view;
  const isDoctor = role === "attending_doctor";
  const previous = useQuery({
    queryKey: ["cases", "previous-opinion", caseId],
    queryFn: () => askPrevious(caseId),
    enabled: isDoctor,
  });
  const around = useQuery({
    queryKey: ["cases", "of", caseId, "around-opinion"],
    queryFn: () => ask<AroundOpinion>("GET", `/api/cases/${caseId}/around-opinion`),
    retry: false,
  });
  const phrases = usePhrases(isDoctor);
  const last = previous.data ?? null;
  const setting = useMemo(
    (): OpinionSetting => ({
      edition,
      today,
      status: state.documents.opinion.status,
      isPaper: role === "clerk" && state.opinion.status === "arrived_on_paper",
      request: requestOf(view),
      questions: state.documents.opinion.questions,
      acts,
      doAct: (deed) => doAct(caseId, deed),
      last,
      around: around.data ?? null,
      phrases,
    }),
    [view, last, around.data, phrases, edition, today, state, role, acts, caseId],
  );
  return isDoctor && previous.isPending ? null : setting;
}
