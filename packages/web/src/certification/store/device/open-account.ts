import type { Somebody } from "../../../identity/index.ts";
import { newKey } from "../crypto/seal.ts";
import { scheduleSync } from "../sending/schedule.ts";
import { withContent } from "./apply.ts";
import { notBefore } from "./change-id.ts";
import { tellPages } from "./channel.ts";
import type { StoredOwner } from "./database.ts";
import { ownerHash, ownerOf } from "./owners.ts";
import type { Content } from "./record.ts";
import { contentOf, keep, recordsOf } from "./records.ts";
import { type Account, changeAccount, deviceState, setAccount } from "./state.ts";

const empty = (accountId: string, owner: StoredOwner, key: CryptoKey | null): Account => ({
  accountId,
  owner,
  key,
  takenHashes: new Set(),
  taken: new Map(),
  answers: new Map(),
  waiting: new Map(),
  acts: [],
});

interface Read {
  readonly contents: readonly Content[];
  readonly takenHashes: ReadonlySet<string>;
}

/** Reads everything for which the keys are there. Records that do not open stay where they are. */
async function read(account: Account): Promise<Read> {
  const records = await recordsOf(account.owner.owner);
  const contents = await Promise.all(records.map((record) => contentOf(account, record)));
  const locked = records.filter((record) => record.lock === "passphrase" && record.case !== "");
  return {
    contents: contents.filter((content) => content !== null),
    takenHashes: new Set(locked.map((record) => record.case)),
  };
}

/** The account with what was read. New changes will come after those that were made before. */
function withRead(account: Account, { contents, takenHashes }: Read): Account {
  for (const content of contents) {
    if (content.kind === "change") notBefore(content.change.id);
    if (content.kind === "act") notBefore(content.id);
  }
  return contents.reduce(withContent, { ...account, takenHashes });
}

let opening: { readonly accountId: string; readonly done: Promise<void> } | undefined;
/** Counts the accounts that were meant to be open: what was begun for a former one comes too late. */
let turn = 0;

/** Opens what the account that is signed in has on this device; another account's memory is emptied first. */
export function openAccount(accountId: string): Promise<void> {
  if (deviceState().account?.accountId === accountId) return Promise.resolve();
  if (opening?.accountId === accountId) return opening.done;
  closeAccount();
  const mine = turn;
  const done = openNow(accountId, () => turn === mine).finally(() => {
    if (turn === mine) opening = undefined;
  });
  opening = { accountId, done };
  return done;
}

async function openNow(accountId: string, isMeant: () => boolean): Promise<void> {
  const owner = await ownerOf(accountId, Date.now());
  const account = empty(accountId, owner, null);
  const found = await read(account);
  if (!isMeant()) return;
  setAccount(withRead(account, found));
  tellPages({ kind: "signed-in", owner: owner.owner });
  if (owner.vault) tellPages({ kind: "key-wanted", owner: owner.owner });
}

/** Where the browser keeps nothing: what is written lives in memory until it is sent. */
export async function openInMemory(accountId: string): Promise<void> {
  const [owner, key] = await Promise.all([ownerHash(accountId), newKey()]);
  const keys = { owner, device: crypto.randomUUID(), key, vault: null, wrong: 0, notBefore: 0, usedAt: 0 };
  setAccount(empty(accountId, keys, null));
}

/** Empties the memory: the keys, and all that they opened. What is on the device stays there, unreadable. */
export function closeAccount(): void {
  turn += 1;
  opening = undefined;
  if (deviceState().account) setAccount(null);
}

/** Goes on with the key of what was taken along: reads it, and what waits in it. */
export async function useKey(owner: string, key: CryptoKey): Promise<void> {
  const { account } = deviceState();
  if (account?.owner.owner !== owner || account.key) return;
  const found = await read({ ...account, key });
  changeAccount(owner, (now) => withRead({ ...now, key }, found));
  scheduleSync(0);
}

/** Opens an account without the server, with the key that its passphrase opened; tells who it is. */
export async function openOffLine(owner: StoredOwner, key: CryptoKey): Promise<Somebody | null> {
  const found = await read(empty("", owner, key));
  const content = found.contents.find(({ kind }) => kind === "who");
  if (content?.kind !== "who") return null;
  closeAccount();
  setAccount(withRead(empty(content.who.accountId, owner, key), found));
  return content.who;
}

/** Keeps who the account is for the time without the server, locked by the passphrase. */
export async function keepWho(account: Account, who: Somebody): Promise<void> {
  const records = await recordsOf(account.owner.owner);
  const found = records.find((record) => record.lock === "passphrase" && record.case === "");
  await keep(account, [{ kind: "who", recordId: found?.id ?? crypto.randomUUID(), who }], "passphrase");
}
