import { borrowRole } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { tell } from "../notices/tell.ts";
import { forgetFactors } from "../second-factor/forget-factors.store.ts";
import { endSessions } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { invite } from "./invite.ts";
import { onlyOurs } from "./only-ours.ts";

/** Gives a new link for a lost password; when the second factor is lost too, its owner sets up a new one. */
export async function inviteAgain(
  act: SignedInAct,
  accountId: string,
  { origin, withoutSecondFactor }: { readonly origin: string; readonly withoutSecondFactor: boolean },
): Promise<Answer> {
  const { status } = await onlyOurs(act, accountId);
  if (status === "closed") {
    const words = {
      ja: "この利用者の利用は止められています。新しい利用者を加えてください。",
      en: "This account is closed. Add a new one.",
    };
    throw new Refusal("conflict", {
      problems: [{ code: "closed", message: words.ja, message_en: words.en }],
    });
  }
  if (withoutSecondFactor) {
    await borrowRole(act, "sign_in", () => forgetFactors(act.sql, accountId));
    await endSessions(act.sql, accountId, "administrator");
    act.record("credential.code_removed", { details: { account: accountId } });
  }
  const { link, expiresAt } = await invite(act, accountId, { origin });
  await tell(act, accountId, "invited_again");
  return { status: 201, body: { accountId, expiresAt }, shownOnce: { link } };
}
