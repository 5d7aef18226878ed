import { type Act, borrowRole } from "../../database/index.ts";
import { insertNotice } from "./notices.store.ts";

/** What an account is told on its next visit. */
export type NoticeKind =
  | "new_device"
  | "password_changed"
  | "second_factor_changed"
  | "passkey_added"
  | "openid_linked"
  | "openid_unlinked"
  | "role_given"
  | "role_changed"
  | "invited_again"
  | "survey_assigned"
  | "opinion_asked"
  | "opinion_reminder"
  | "document_sent_back"
  | "application_returned"
  | "application_accepted";

/** Leaves a notice. `details` hold ids and names of devices only: notices are read where others may look on. */
export async function tell(
  act: Act,
  accountId: string,
  kind: NoticeKind,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  const leave = () => insertNotice(act.sql, accountId, kind, details);
  await (act.actor.role === "sign_in" || act.actor.role === "system"
    ? leave()
    : borrowRole(act, "sign_in", leave));
}
