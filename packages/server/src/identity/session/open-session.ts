import { needsSecondFactor } from "@yorisoi/rules/identity";
import { type Act, newId } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { newToken, tokenHash } from "../credentials/index.ts";
import { tell } from "../notices/tell.ts";
import { factorsOf } from "../second-factor/factors.store.ts";
import { seeDevice } from "./devices.store.ts";
import { grantsInForce } from "./grants.store.ts";
import { recordForAccount } from "./record-for-account.ts";
import { endSessionOfToken, insertSession, isDemoAccount } from "./session.store.ts";
import { setAccount } from "./set-actor.store.ts";
import { type SecondFactorNeed, secondFactorNeed } from "./second-factor-need.ts";
import type { Visit } from "./visit.ts";

export interface Opened {
  readonly token: string;
  readonly deviceToken: string;
  readonly level: "password" | "full";
  readonly secondFactor: SecondFactorNeed;
}

/** The longest a session lives, in hours: a working day for staff, a day for persons and their helpers. */
const HOURS = { staff: 12, person: 24 } as const;

/**
 * Opens a session for someone who has just shown who they are, in an act of `sign_in`. It is full when nothing more is
 * owed; with one role, that one is chosen. Accounts of the demo sign in by password only, which asks for demo mode. The token is always new, whatever the browser sent.
 */
export async function openSession(
  act: Act,
  accountId: string,
  visit: Visit,
  {
    step,
    secondFactor,
  }: { readonly step: "password" | "passkey" | "openid"; readonly secondFactor: boolean },
): Promise<Opened> {
  await setAccount(act.sql, accountId);
  if (step !== "password" && (await isDemoAccount(act.sql, accountId)))
    throw new Refusal("wrong-credentials");
  if (visit.formerSession) await endSessionOfToken(act.sql, visit.formerSession);
  const grants = await grantsInForce(act.sql, accountId);
  const factors = await factorsOf(act.sql, accountId);
  const isStaff = grants.some(({ role }) => needsSecondFactor(role));
  const level = secondFactor || !(isStaff || factors.hasCode) ? "full" : "password";
  const device = visit.deviceToken ?? newToken();
  const seen = await seeDevice(act.sql, accountId, {
    tokenHash: tokenHash(device),
    name: visit.deviceName,
  });
  const token = newToken();
  await insertSession(act.sql, {
    sessionId: newId(),
    tokenHash: tokenHash(token),
    accountId,
    level,
    secondFactor,
    grant: grants.length === 1 ? grants[0] : undefined,
    deviceId: seen.deviceId,
    deviceName: visit.deviceName,
    hours: isStaff ? HOURS.staff : HOURS.person,
  });
  await recordForAccount(act, accountId, "sign_in.succeeded", { step, level });
  if (seen.isNew) {
    await tell(act, accountId, "new_device", { deviceName: visit.deviceName });
    await recordForAccount(act, accountId, "sign_in.new_device", { device: seen.deviceId });
  }
  return { token, deviceToken: device, level, secondFactor: secondFactorNeed(level, factors) };
}
