import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { CaseAct } from "../case-act.ts";
import { type CaseFile, findCase, lockCase } from "./case.store.ts";

/** An act of someone who is signed in, in a case. A role is chosen: the policy lets nobody without one this far. */
export function inCase(act: SignedInAct): CaseAct {
  const { role, accountId, organisationId } = act.actor;
  if (!role) throw new Refusal("not-allowed");
  return { ...act, actor: { accountId, role, ...(organisationId ? { organisationId } : {}) } };
}

/** The case, if this reader reaches it; one out of reach looks like one that is not there. */
export async function needCase(act: CaseAct, caseId: string): Promise<CaseFile> {
  const file = await findCase(act, caseId);
  if (!file) throw new Refusal("not-found");
  return file;
}

/** The same, locked for what happens next. */
export async function needLockedCase(act: CaseAct, caseId: string): Promise<CaseFile> {
  const file = await lockCase(act, caseId);
  if (file) return file;
  await needCase(act, caseId);
  throw new Refusal("not-allowed");
}
