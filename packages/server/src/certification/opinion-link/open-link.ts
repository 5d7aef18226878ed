import { type Act, actAs, type Database } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { isToken, newToken, sameBytes, tokenHash } from "../../identity/index.ts";
import { countWrongCode, findLink, type OpinionLink, setOpened } from "./link.store.ts";
import { codeHashOf } from "./make-link.ts";

/** Wrong codes after which a link opens no more. */
const MOST_WRONG_CODES = 5;

type Opening =
  | { readonly kind: "opened"; readonly link: OpinionLink; readonly session: string }
  | { readonly kind: "link-expired" | "link-used" }
  | { readonly kind: "wrong-code"; readonly left: number };

async function tryCode(act: Act, token: string, code: string): Promise<Opening> {
  const link = isToken(token) ? await findLink(act, { tokenHash: tokenHash(token) }) : undefined;
  if (!link || link.isEnded || link.isExpired || link.wrongCodes >= MOST_WRONG_CODES) {
    act.unrecorded();
    return { kind: "link-expired" };
  }
  const { organisationId, caseId, linkId } = link;
  const entry = { organisationId, details: { caseId, linkId } };
  if (!sameBytes(codeHashOf(token, code), link.codeHash)) {
    await countWrongCode(act, link);
    act.record("case.link_refused", entry);
    return { kind: "wrong-code", left: MOST_WRONG_CODES - link.wrongCodes - 1 };
  }
  // told only to one who knows the code: whoever merely found the link learns nothing
  if (link.isOpened) {
    act.record("case.link_refused", entry);
    return { kind: "link-used" };
  }
  const session = newToken();
  await setOpened(act, link, tokenHash(session));
  act.record("case.link_opened", entry);
  return { kind: "opened", link, session };
}

/** Opens a link once, by its token and its code, for this browser alone. A wrong code is counted. */
export async function openLink(
  db: Database,
  requestId: string,
  given: { readonly token: string; readonly code: string },
) {
  const code = given.code.normalize("NFKC").replaceAll(/\D/gu, "");
  const opening = await actAs(db, { role: "sign_in" }, requestId, (act) => tryCode(act, given.token, code));
  if (opening.kind === "opened") return opening;
  if (opening.kind !== "wrong-code") throw new Refusal(opening.kind);
  const left = {
    code: "tries-left",
    path: "/code",
    message: `あと ${opening.left} 回まで試せます。`,
    message_en: `${opening.left} tries left.`,
  };
  throw new Refusal("wrong-code", { problems: [left] });
}
