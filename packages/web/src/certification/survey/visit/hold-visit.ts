import type { EventData, MissingNeed } from "@yorisoi/rules/certification/case";
import { useCase } from "../../case/use-case.ts";
import { performAct } from "../begin/perform-act.ts";

interface HoldVisit {
  /** The visit that was planned; null when none is, or when it is not this reader who records it. */
  readonly visit: string | null;
  /** What only should have come first. */
  readonly missing: readonly MissingNeed[];
  /** Tells the case that the visit was held; nothing for times that the case does not take. */
  readonly record: (held: EventData["visit_held"] | null) => void;
}

/** Records in the case what ended in the survey. It goes out behind the answers, with or without a network. */
export function useHoldVisit(caseId: string): HoldVisit {
  const { data: view } = useCase(caseId);
  const act = view?.acts.find(({ id }) => id === "hold_visit");
  const missing = act?.missing ?? [];
  const isPossible = act && missing.every(({ strength }) => strength === "soft");
  const planned = view?.state.visits.find(({ status }) => status === "set");
  return {
    visit: isPossible && planned ? planned.visit : null,
    missing: isPossible ? missing : [],
    record: (held) => {
      if (!held) return;
      const goOn = missing.map(({ code }) => code);
      void performAct(caseId, crypto.randomUUID(), { act: "hold_visit", data: held, goOn }, true);
    },
  };
}
