import { stages } from "@yorisoi/rules/certification/case";
import { Problem } from "../../../app/asking/index.ts";
import { deviceState } from "../device/state.ts";
import { release, takeAlong, waitsFor } from "../device/take-along.ts";
import { askCase } from "./ask-server.ts";
import { hindranceOf } from "./retry.ts";

/** Whether a case is over for this account: it has ended, or is no longer this account's. */
async function isOver(caseId: string): Promise<boolean> {
  try {
    return stages[(await askCase(caseId)).stage].isEnd;
  } catch (error) {
    if (error instanceof Problem && hindranceOf(error.kind) === "not-allowed") return true;
    throw error;
  }
}

/** Brings the cases that were taken along up to date; those that are over, and sent, leave the device. */
export async function refreshTaken(): Promise<void> {
  for (const caseId of deviceState().account?.taken.keys() ?? []) {
    const { account } = deviceState();
    if (!account) return;
    if (!(await isOver(caseId))) await takeAlong(caseId);
    else if (waitsFor(account, caseId) === 0) await release(caseId);
  }
}
