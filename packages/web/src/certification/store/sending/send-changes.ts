import { Problem } from "../../../app/asking/index.ts";
import type { SentChanges } from "../../answers.ts";
import { withSent } from "../device/apply.ts";
import type { WaitingChange } from "../device/record.ts";
import { drop, keep } from "../device/records.ts";
import { type Account, changeAccount, deviceState, placeOf } from "../device/state.ts";
import { sendChanges } from "./ask-server.ts";
import { keepTaken } from "./refresh.ts";
import { answerOrRefusal, whysOf } from "./refusal.ts";

/** Sends some changes of a document. Refused as a whole, half at a time, until what is wrong stands alone. */
export async function sendBatch(account: Account, changes: readonly WaitingChange[]): Promise<void> {
  const [first] = changes;
  if (!first) return;
  const place = placeOf(first.caseId, first.document);
  const after = deviceState().account?.answers.get(place)?.lastSeq ?? 0;
  const sent = await answerOrRefusal(sendChanges(first, changes, after));
  if (!(sent instanceof Problem)) return settle(account, place, changes, sent);
  if (changes.length > 1) {
    const half = Math.ceil(changes.length / 2);
    await sendBatch(account, changes.slice(0, half));
    return sendBatch(account, changes.slice(half));
  }
  const refused = [{ id: first.change.id, problems: whysOf(sent) }];
  return settle(account, place, changes, { accepted: [], refused, changes: [], lastSeq: after });
}

/** Takes over what came of it: on the screen, then on the device. */
async function settle(
  account: Account,
  place: string,
  sent: readonly WaitingChange[],
  answer: SentChanges,
): Promise<void> {
  const { owner } = account.owner;
  changeAccount(owner, (now) => withSent(now, place, answer));
  const now = deviceState().account;
  if (now?.owner.owner !== owner) return;
  const left = (now.waiting.get(place) ?? []).filter((one) =>
    sent.some(({ recordId }) => recordId === one.recordId),
  );
  const gone = sent.filter(({ recordId }) => !left.some((one) => one.recordId === recordId));
  const refusedIds = new Set(answer.refused.map(({ id }) => id));
  const idsWhere = (isReplaced: boolean) =>
    gone.filter(({ change }) => refusedIds.has(change.id) === isReplaced).map(({ recordId }) => recordId);
  await keepTaken(place);
  await drop(now, idsWhere(false), true);
  await drop(now, idsWhere(true), false);
  if (left.length > 0)
    await keep(
      now,
      left.map((one) => ({ kind: "change", ...one })),
    );
  if (left.some(({ problems }) => problems === null)) throw unanswered();
}

/** An answer that says nothing about something that was sent: it is sent again later, not at once and for ever. */
const unanswered = () =>
  new Problem({
    kind: "unknown-answer",
    title: "サーバーの答えを読めませんでした",
    detail: "送ったものの一部について答えがありません。少し待って、もう一度送ります。",
    detailEn: "The server did not answer for everything that was sent; it will be sent again.",
  });
