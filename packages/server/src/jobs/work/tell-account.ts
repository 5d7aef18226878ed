import { newId, type Act } from "../../database/index.ts";
import type { Payload } from "../job-kinds.ts";
import { addNotices } from "./notices.store.ts";

/** Tells an account something on its next visit. */
export async function tellAccount(act: Act, payload: Payload<"tell-account">): Promise<void> {
  const { accountId, kind, about } = payload;
  await addNotices(act, [{ accountId, noticeId: newId(), kind, details: { about } }]);
  act.record("system.reminded", { details: { job: "tell-account", kind, about } });
}
