import { createHash, randomInt } from "node:crypto";
import { borrowRole } from "../../database/index.ts";
import { newToken, tokenHash } from "../../identity/index.ts";
import type { CaseAct } from "../case-act.ts";
import { letIn } from "../case/access.store.ts";
import type { CaseFile } from "../case/case.store.ts";
import { insertLink } from "./link.store.ts";

/** Days after the due day on which a link still opens. */
const GRACE_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** What a link and its code are checked by: without the token, which only the link holds, no code can be tried. */
export const codeHashOf = (token: string, code: string): Buffer =>
  createHash("sha256").update(`${token} ${code}`).digest();

/** Eight digits, told by another way than the link. */
const newCode = () => String(randomInt(10 ** 8)).padStart(8, "0");

export interface LinkSecret {
  readonly linkId: string;
  readonly url: string;
  readonly code: string;
  readonly validUntil: string;
}

/** Makes the link for a request that was just recorded. Its secrets are given once and kept nowhere. */
export async function makeLink(
  act: CaseAct,
  file: CaseFile,
  due: string,
  origin: string,
): Promise<LinkSecret> {
  const token = newToken();
  const code = newCode();
  const validUntil = new Date(Date.parse(`${due}T00:00:00+09:00`) + (GRACE_DAYS + 1) * DAY);
  const secrets = {
    tokenHash: tokenHash(token),
    codeHash: codeHashOf(token, code),
    validUntil,
    madeBy: act.actor.accountId,
  };
  const linkId = await insertLink(act, file, secrets);
  await borrowRole(act, "system", () => letIn(act, file, { readerId: linkId, role: "opinion_link" }));
  return { linkId, url: `${origin}/opinion-link#${token}`, code, validUntil: validUntil.toISOString() };
}
