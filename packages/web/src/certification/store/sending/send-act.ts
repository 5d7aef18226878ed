import { Problem } from "../../../app/asking/index.ts";
import { withContent, withoutRecords } from "../device/apply.ts";
import type { WaitingAct } from "../device/record.ts";
import { drop, keep } from "../device/records.ts";
import { type Account, changeAccount } from "../device/state.ts";
import { sendAct } from "./ask-server.ts";
import { forgetAnswersOf, refreshWatched } from "./refresh.ts";
import { answerOrRefusal, whysOf } from "./refusal.ts";

/** Sends one act. A refused one stays, with the reasons, and those behind it wait. */
export async function sendOneAct(account: Account, act: WaitingAct): Promise<void> {
  const { owner } = account.owner;
  const done = await answerOrRefusal(sendAct(act));
  if (done instanceof Problem) {
    const refused = { kind: "act", ...act, problems: whysOf(done) } as const;
    changeAccount(owner, (now) => withContent(now, refused));
    return keep(account, [refused]);
  }
  changeAccount(owner, (now) => withoutRecords(now, [act.recordId], true));
  await drop(account, [act.recordId], true);
  forgetAnswersOf(act.caseId);
  await refreshWatched(act.caseId).catch(() => undefined);
}
