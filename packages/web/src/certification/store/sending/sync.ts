import { Problem } from "../../../app/asking/index.ts";
import { type Account, allWaiting, changeDelivery, deviceState, waitingIn } from "../device/state.ts";
import { casesWaiting, nextSending, type Sending } from "./queue.ts";
import { hindranceOf, LONGEST, waitBeforeTry } from "./retry.ts";
import { scheduleSync } from "./schedule.ts";
import { isSameAccount } from "./same-account.ts";
import { sendOneAct } from "./send-act.ts";
import { sendBatch } from "./send-changes.ts";

let failures = 0;

/** Sends all that waits, in order. One page of the device sends at a time; nothing is lost when it ends halfway. */
export async function sendAll(): Promise<void> {
  const { account } = deviceState();
  if (!account) return;
  const online = navigator.onLine;
  changeDelivery({ online });
  if (!online || waitingIn(account) === 0) return;
  await navigator.locks.request(
    `yorisoi-send-${account.owner.owner}`,
    { ifAvailable: true },
    // Another page is sending; what it leaves is sent by this one.
    async (lock) => (lock ? sendUnderLock(account) : scheduleSync(LONGEST)),
  );
}

async function sendUnderLock(account: Account): Promise<void> {
  changeDelivery({ sending: true });
  try {
    if (!(await isSameAccount())) return changeDelivery({ hindrance: "sign-in" });
    for (const caseId of casesWaiting(allWaiting(account), account.acts)) await sendCase(account, caseId);
    failures = 0;
    changeDelivery({ hindrance: null });
  } catch (error) {
    stopped(error);
  } finally {
    changeDelivery({ sending: false });
    const now = deviceState().account;
    // Written while this was sent.
    if (now && failures === 0 && canSend(now)) scheduleSync();
  }
}

/** Plans the next try, when there is any use in one. @throws what is no answer of the server: a fault in the code. */
function stopped(error: unknown): void {
  failures += 1;
  if (!(error instanceof Problem)) {
    changeDelivery({ hindrance: "away" });
    throw error;
  }
  const hindrance = hindranceOf(error.kind);
  changeDelivery({ hindrance: hindrance === "refused" ? "away" : hindrance });
  if (hindrance !== "sign-in") scheduleSync(waitBeforeTry(failures, error.retryAfter, Math.random()));
}

function nextOf(caseId: string): Sending | null {
  const { account, delivery } = deviceState();
  if (!account || delivery.closedCases.has(caseId)) return null;
  return nextSending(caseId, allWaiting(account), account.acts);
}

const canSend = (account: Account) =>
  deviceState().delivery.hindrance === null &&
  casesWaiting(allWaiting(account), account.acts).some((caseId) => nextOf(caseId) !== null);

async function sendCase(account: Account, caseId: string): Promise<void> {
  try {
    for (let next = nextOf(caseId); next; next = nextOf(caseId)) {
      if (deviceState().account?.owner.owner !== account.owner.owner) return;
      if (next.kind === "changes") await sendBatch(account, next.changes);
      else await sendOneAct(account, next.act);
    }
  } catch (error) {
    // One case that this account may no longer write holds up no other.
    if (!(error instanceof Problem) || hindranceOf(error.kind) !== "not-allowed") throw error;
    const { closedCases } = deviceState().delivery;
    changeDelivery({ closedCases: new Set([...closedCases, caseId]) });
  }
}
