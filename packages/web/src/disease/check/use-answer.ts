import type { CivilDay } from "@yorisoi/rules/calendar";
import type { WindowAnswer } from "@yorisoi/rules/disease";
import { useMemo } from "react";
import { today } from "../../app/say-time.ts";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";
import { caseOf, dayOf } from "./case-of.ts";
import { type CheckDraft, useDraft } from "./draft.ts";

export interface CheckView {
  readonly draft: CheckDraft;
  /** Null while what is typed is no day. */
  readonly day: CivilDay | null;
  /** Null without a day, and until the catalogue is there. */
  readonly answer: WindowAnswer | null;
}

/** The draft with the answer to it, computed here at every change. */
export function useCheck(catalogue: Catalogue | undefined): CheckView {
  const draft = useDraft();
  const day = dayOf(draft, today());
  const answer = useMemo(
    () => (catalogue && day ? catalogue.rules.checkAtWindow(caseOf(draft, day, catalogue.lists)) : null),
    [catalogue, draft, day],
  );
  return { draft, day, answer };
}
