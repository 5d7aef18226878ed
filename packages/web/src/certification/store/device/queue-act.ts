import type { EventType } from "@yorisoi/rules/certification/case";
import { scheduleSync } from "../sending/schedule.ts";
import { withContent, withoutRecords } from "./apply.ts";
import { orderedId } from "./change-id.ts";
import type { Act, WaitingAct } from "./record.ts";
import { drop, keep } from "./records.ts";
import { changeAccount, deviceState } from "./state.ts";

/**
 * Does something in a case, with or without a network: it is kept on the device, and sent after the changes of the case
 * and the acts before it. Resolves when it is on the device; whether the server took it, `SavedBar` tells. Gives its id.
 */
export async function queueAct<Type extends EventType>(caseId: string, act: Act<Type>): Promise<string> {
  const { account } = deviceState();
  if (!account) throw new Error("nobody is signed in");
  const waiting: WaitingAct = {
    recordId: crypto.randomUUID(),
    caseId,
    id: orderedId(),
    act,
    queuedAt: new Date().toISOString(),
    problems: null,
  };
  changeAccount(account.owner.owner, (now) => withContent(now, { kind: "act", ...waiting }));
  scheduleSync(0);
  await keep(account, [{ kind: "act", ...waiting }]);
  return waiting.id;
}

/** Sends a refused act once more, as it is. */
export async function tryActAgain(act: WaitingAct): Promise<void> {
  const { account } = deviceState();
  if (!account) return;
  const again = { kind: "act", ...act, problems: null } as const;
  changeAccount(account.owner.owner, (now) => withContent(now, again));
  await keep(account, [again]);
  scheduleSync(0);
}

/** Takes something back that the server has not taken: an act, or a refused change. */
export async function withdraw({ recordId }: { readonly recordId: string }): Promise<void> {
  const { account } = deviceState();
  if (!account) return;
  changeAccount(account.owner.owner, (now) => withoutRecords(now, [recordId], false));
  await drop(account, [recordId], false);
  scheduleSync(0);
}
