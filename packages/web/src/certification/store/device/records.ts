import { hashOf, seal, unseal } from "../crypto/seal.ts";
import { tellPages } from "./channel.ts";
import { database, type Lock, type StoredRecord } from "./database.ts";
import { caseOf, type Content } from "./record.ts";
import { type Account, changeDelivery, deviceState } from "./state.ts";

/** Who a record belongs to, how it is locked and its name: a record that was moved or renamed does not open. */
const bindingOf = ({ owner, lock, id }: Pick<StoredRecord, "owner" | "lock" | "id">) =>
  `${owner}/${lock}/${id}`;

const keyFor = ({ key, owner }: Account, lock: Lock): CryptoKey | null =>
  lock === "passphrase" ? key : owner.key;

/** What a case is called in the records of an account. */
export const caseHash = ({ owner }: Pick<Account, "owner">, caseId: string): Promise<string> =>
  hashOf("case", owner.owner, caseId);

/** Opens a record; null when its key is not in memory, or it is damaged. */
export async function contentOf(account: Account, record: StoredRecord): Promise<Content | null> {
  const key = record.owner === account.owner.owner ? keyFor(account, record.lock) : null;
  if (!key) return null;
  const content = await unseal(key, bindingOf(record), record).catch(() => null);
  return content as Content | null;
}

/** Writes go one after the other: what is deleted was written before. */
let last: Promise<unknown> = Promise.resolve();

export function inOrder<Result>(work: () => Promise<Result>): Promise<Result> {
  const { storing } = deviceState().delivery;
  changeDelivery({ storing: storing + 1 });
  const done = last.then(work).then(
    (result) => {
      changeDelivery({ storing: deviceState().delivery.storing - 1, storeFailed: false });
      return result;
    },
    (error: unknown) => {
      changeDelivery({ storing: deviceState().delivery.storing - 1, storeFailed: true });
      throw error;
    },
  );
  last = done.catch(() => undefined);
  return done;
}

async function sealed(account: Account, content: Content, lock: Lock): Promise<StoredRecord> {
  const key = keyFor(account, lock);
  if (!key) throw new Error("the passphrase has to be given before anything is locked by it");
  const caseId = caseOf(content);
  const place = { owner: account.owner.owner, lock, id: content.recordId };
  const hash = caseId === "" ? "" : await caseHash(account, caseId);
  return { ...place, case: hash, ...(await seal(key, bindingOf(place), content)) };
}

/** By what the records of a case are locked. */
export const lockFor = ({ taken }: Account, caseId: string): Lock =>
  taken.has(caseId) ? "passphrase" : "device";

/** Puts records onto the device, all or none, on the disk before it is done. Other pages of this device see them. */
export function keep(account: Account, contents: readonly Content[], lock?: Lock): Promise<void> {
  return inOrder(async () => {
    const records = await Promise.all(
      contents.map((content) => sealed(account, content, lock ?? lockFor(account, caseOf(content)))),
    );
    const store = await database();
    const writing = store.transaction("records", "readwrite", { durability: "strict" });
    await Promise.all([...records.map((record) => writing.store.put(record)), writing.done]);
    tellPages({ kind: "kept", owner: account.owner.owner, ids: records.map(({ id }) => id) });
  });
}

/** Takes records off the device. `accepted`: because the server has them now. */
export function drop(account: Account, ids: readonly string[], accepted: boolean): Promise<void> {
  if (ids.length === 0) return Promise.resolve();
  return inOrder(async () => {
    const store = await database();
    const writing = store.transaction("records", "readwrite", { durability: "strict" });
    await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
    tellPages({ kind: "dropped", owner: account.owner.owner, ids, accepted });
  });
}

/** All records of an account. */
export async function recordsOf(owner: string): Promise<readonly StoredRecord[]> {
  return (await database()).getAllFromIndex("records", "owner", owner);
}
