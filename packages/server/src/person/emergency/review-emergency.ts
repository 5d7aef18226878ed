import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { findEmergency, writeReview } from "./emergency.store.ts";

/** Someone else than the reader, in the organisation that keeps the record, says whether it was justified. */
export async function reviewEmergency(act: SignedInAct, key: PersonKey, emergencyId: string, review: string) {
  const isDone = await writeReview(act, key, emergencyId, review);
  const current = await findEmergency(act, key, emergencyId);
  if (!current) throw new Refusal("not-found");
  if (!isDone && current.reviewedAt) {
    const problems = [
      {
        code: "reviewed-already",
        path: "",
        message: "この閲覧は、もう確かめられています。",
        message_en: "This access was reviewed already.",
      },
    ];
    throw new Refusal("conflict", { problems });
  }
  if (!isDone) throw new Refusal("not-allowed");
  act.record("emergency.reviewed", { ...key, details: { emergencyId } });
  return current;
}
