import type { TextKey } from "../../../app/text.ts";
import type { SavedState } from "../../document/source.ts";
import type { Delivery } from "../device/state.ts";

/** What the bar says, by what stands in the way. */
export function savedWords(waiting: number, refused: number, delivery: Delivery): TextKey {
  const { storeFailed, online, hindrance, closedCases } = delivery;
  if (storeFailed) return "store.bar.storeFailed";
  if (waiting === 0) return refused > 0 ? "store.bar.refused" : "store.bar.sent";
  if (!online || hindrance === "away") return "store.bar.kept";
  if (hindrance === "sign-in") return "store.bar.signIn";
  return hindrance === "not-allowed" || closedCases.size > 0 ? "store.bar.notAllowed" : "store.bar.sending";
}

/** Where what was written is: refused before kept, kept before on its way. */
export function savedStateOf(
  waiting: number,
  refused: number,
  { online, hindrance, closedCases }: Pick<Delivery, "online" | "hindrance" | "closedCases">,
  caseId: string,
): SavedState {
  if (refused > 0) return "refused";
  if (waiting === 0) return "sent";
  return online && hindrance === null && !closedCases.has(caseId) ? "sending" : "kept";
}
