import { Refusal } from "../../http/index.ts";
import { findAccount } from "../accounts/account.store.ts";
import { newTotpSecret, totpUri } from "../credentials/index.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { mayAddFactor } from "./may-add-factor.ts";
import type { CodeBox } from "./code-box.ts";
import { keepNewSecret } from "./code.store.ts";

const ISSUER = "よりそい";

/** Makes a secret for an authenticator app. It counts when a code made with it comes back. */
export async function setUpCode(act: SignedInAct, box: CodeBox): Promise<Answer> {
  const { accountId } = act.actor;
  const { hasCode } = await mayAddFactor(act);
  if (hasCode) {
    throw new Refusal("conflict", {
      problems: [
        {
          code: "already-set-up",
          message: "確認コードはもう登録されています。登録し直すときは、先に今の登録を消してください。",
          message_en:
            "One-time codes are set up already. To set them up anew, remove the present ones first.",
        },
      ],
    });
  }
  const secret = newTotpSecret();
  await keepNewSecret(act.sql, accountId, box.seal(secret, accountId));
  const { login } = await findAccount(act.sql, accountId);
  act.unrecorded();
  return { body: { secret, uri: totpUri({ secret, account: login, issuer: ISSUER }) } };
}
