import { type Act, newId } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { doAct } from "../acts/do-act.ts";
import type { CaseAct } from "../case-act.ts";
import { lockCase } from "../case/case.store.ts";
import { dueReminders } from "./due-reminders.store.ts";

/** No account: the program itself. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** One night's work. What is more waits a day: a municipality has a few dozen. */
const MOST = 2_000;

/** Reminds in one case; whether it did. A case that is no longer to be reminded of is left as it is. */
async function remind(act: CaseAct, caseId: string): Promise<boolean> {
  const file = await lockCase(act, caseId);
  if (!file) return false;
  try {
    await doAct(act, file, { id: newId(), act: "remind_opinion", data: {}, goOn: [] });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * Reminds every doctor whose opinion is late, as the program: an event in the case, a notice for one with an account, a
 * letter to print for all others. Gives how many were reminded.
 */
export async function remindOpinions(act: Act): Promise<number> {
  const program: CaseAct = { ...act, actor: { accountId: NOBODY, role: "program" } };
  let reminded = 0;
  for (const caseId of await dueReminders(act, MOST)) if (await remind(program, caseId)) reminded++;
  if (reminded === 0) act.unrecorded();
  return reminded;
}
