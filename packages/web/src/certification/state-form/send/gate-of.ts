import type { CaseView, PossibleAct } from "../../answers.ts";

/** Whether what is written can still be sent: a form that was sent stays as it is until it is sent back. */
export function isOpenToWrite(view: Pick<CaseView, "state"> | null): boolean {
  // Away from the network the case is not known; what was taken along may be written.
  return !view || !["sent", "accepted"].includes(view.state.documents.state_form.status);
}

/** Whether one may simply begin to write. An act that is not offered was done already, or is not this reader's. */
export function gateOf(act: Pick<PossibleAct, "missing"> | undefined): "open" | "warned" | "closed" {
  if (!act || act.missing.length === 0) return "open";
  return act.missing.some(({ strength }) => strength === "hard") ? "closed" : "warned";
}
