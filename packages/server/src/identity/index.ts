import type { FastifyInstance } from "fastify";
import type { Parts } from "../parts.ts";
import { addAccounts } from "./accounts/accounts.route.ts";
import { addInvitation } from "./accounts/invitation.route.ts";
import { addOwnAccount } from "./accounts/own-account.route.ts";
import { addNotices } from "./notices/notices.route.ts";
import { addOpenid } from "./openid/openid.route.ts";
import { addOrganisations } from "./organisations/organisations.route.ts";
import { addPasskeys } from "./passkeys/passkeys.route.ts";
import { addPasskeySignIn } from "./passkeys/sign-in.route.ts";
import { addRoles } from "./roles/roles.route.ts";
import { addSecondFactor } from "./second-factor/second-factor.route.ts";
import { addOwnSession } from "./sessions/own-session.route.ts";
import { addSessions } from "./sessions/sessions.route.ts";
import { addRateLimit } from "./sign-in/rate-limit.ts";
import { addSignIn } from "./sign-in/sign-in.route.ts";

export type { Database } from "../database/index.ts";
export { addFirstAdministrator, type Invited, inviteByOperator } from "./accounts/add-first-administrator.ts";
export type * as IdentityAnswers from "./answers.ts";
export {
  hashPassword,
  isToken,
  loadSecretKey,
  newToken,
  openBox,
  sameBytes,
  type SecretBox,
  tokenHash,
} from "./credentials/index.ts";
export { type NoticeKind, tell } from "./notices/tell.ts";
export {
  addOrganisation,
  findOrganisation,
  loadOrganisations,
  lookForOrganisation,
  type Organisation,
  organisationId,
} from "./organisations/index.ts";
export { leaveDemo } from "./session/leave-demo.ts";
export { giveSessionCookie, takeSessionCookie } from "./session/cookie.ts";
export { addGuardedRoute, type GuardedRoute, type GuardedWork } from "./session/guarded-route.ts";
export type { SignedIn, SignedInAct } from "./session/signed-in.ts";
export { type Answer, type RouteRules, rulesOf, signedIn } from "./session/signed-in-route.ts";

/** Signing in, accounts, roles and organisations over HTTP. */
export async function addIdentity(app: FastifyInstance, parts: Parts): Promise<void> {
  await addRateLimit(app);
  addSignIn(app, parts);
  addPasskeySignIn(app, parts);
  addOpenid(app, parts);
  addOwnSession(app, parts);
  addSessions(app, parts);
  addSecondFactor(app, parts);
  addPasskeys(app, parts);
  addOwnAccount(app, parts);
  addInvitation(app, parts);
  addNotices(app, parts);
  addAccounts(app, parts);
  addRoles(app, parts);
  addOrganisations(app, parts);
}
