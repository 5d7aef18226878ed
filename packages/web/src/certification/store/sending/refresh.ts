import { questions } from "../../../app/asking/index.ts";
import type { DocumentId } from "../../answers.ts";
import { withCopy } from "../device/apply.ts";
import { afterAsking } from "../device/document-copy.ts";
import { drop, keep } from "../device/records.ts";
import { recordIdOf } from "../device/taken-records.ts";
import { changeAccount, copyIn, deviceState, placeOf } from "../device/state.ts";
import { askDocument } from "./ask-server.ts";

interface Watched {
  readonly caseId: string;
  readonly document: DocumentId;
}

/** Documents that stand on the screen, with how many parts of it show them. */
const watched = new Map<string, Watched & { count: number }>();

/** Keeps a document up to date as long as it is shown; the answer ends it. */
export function watch(caseId: string, document: DocumentId): () => void {
  const place = placeOf(caseId, document);
  const one = watched.get(place) ?? { caseId, document, count: 0 };
  one.count += 1;
  watched.set(place, one);
  return () => {
    one.count -= 1;
    if (one.count === 0) watched.delete(place);
  };
}

/** Asks for a whole document; what waits here stays on top of it. */
export async function refreshDocument({ caseId, document }: Watched): Promise<void> {
  const answer = await askDocument(caseId, document);
  const { account } = deviceState();
  if (!account) return;
  const place = placeOf(caseId, document);
  const waiting = account.waiting.get(place) ?? [];
  const copy = afterAsking(copyIn(account, place) ?? { answer, waiting }, answer);
  changeAccount(account.owner.owner, (now) =>
    withCopy(now, place, {
      ...copy,
      waiting: (now.waiting.get(place) ?? []).filter(
        (one) => copy.waiting.includes(one) || !waiting.includes(one),
      ),
    }),
  );
  const known = waiting.filter((one) => !copy.waiting.includes(one)).map(({ recordId }) => recordId);
  await drop(account, known, true);
  await keepTaken(place);
}

/** Writes a document that was taken along anew, as it is known by now. */
export async function keepTaken(place: string): Promise<void> {
  const { account } = deviceState();
  const answer = account?.answers.get(place);
  if (!account || !answer || !account.taken.has(answer.caseId)) return;
  const recordId = await recordIdOf(account, place);
  await keep(account, [{ kind: "document", recordId, answer }], "passphrase");
}

/** Asks anew for what is on the screen, of one case or of all. */
export async function refreshWatched(caseId?: string): Promise<void> {
  const meant = [...watched.values()].filter((one) => caseId === undefined || one.caseId === caseId);
  await Promise.all(meant.map(refreshDocument));
}

/** Whatever else the screens asked about a case is out of date after an act. */
export function forgetAnswersOf(caseId: string): void {
  void questions.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.includes(caseId) || queryKey[0] === "cases",
  });
}
