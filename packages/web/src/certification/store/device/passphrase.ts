import { makeVault, openVault, waitAfter } from "../crypto/vault.ts";
import type { Somebody } from "../../../identity/index.ts";
import { markTaken } from "../../../app/installed/index.ts";
import { tellPages } from "./channel.ts";
import { database, type StoredOwner } from "./database.ts";
import { keepWho, openOffLine, useKey } from "./open-account.ts";
import { changeOwner, lastOwner } from "./owners.ts";
import { recordsOf } from "./records.ts";
import { changeAccount, deviceState } from "./state.ts";

/** What came of a passphrase. `wait`: milliseconds until the next one is tried. */
export type Tried =
  | { readonly ok: true; readonly key: CryptoKey }
  | { readonly ok: false; readonly wait: number };

/** Sets the passphrase of this account on this device, when there is none. */
export async function choosePassphrase(passphrase: string, who: Somebody): Promise<void> {
  const { account } = deviceState();
  if (!account) throw new Error("nobody is signed in");
  const { owner } = account.owner;
  const vault = await makeVault(passphrase, owner);
  const key = await openVault(vault, passphrase, owner);
  const changed = await changeOwner(owner, { vault, wrong: 0, notBefore: 0 });
  if (!key || !changed) throw new Error("the vault that was just made does not open");
  changeAccount(owner, (now) => ({ ...now, owner: changed, key }));
  await keepWho({ ...account, owner: changed, key }, who);
  tellPages({ kind: "key", owner, key });
  markTaken(true);
}

/** Tries a passphrase. Wrong ones slow the next one down, also after the app was started anew; nothing is ever deleted. */
async function tryPassphrase(passphrase: string, { owner }: StoredOwner): Promise<Tried> {
  const stored = await (await database()).get("owners", owner);
  const now = Date.now();
  if (!stored?.vault) return { ok: false, wait: 0 };
  // A clock that was set back does not lock anybody out for longer than the longest wait.
  const wait = Math.min(stored.notBefore - now, waitAfter(stored.wrong));
  if (wait > 0) return { ok: false, wait };
  const key = await openVault(stored.vault, passphrase, owner);
  const wrong = key ? 0 : stored.wrong + 1;
  await changeOwner(owner, { wrong, notBefore: key ? 0 : now + waitAfter(wrong) });
  return key ? { ok: true, key } : { ok: false, wait: waitAfter(wrong) };
}

/** Opens what the account that is signed in has taken along; keeps who that is by now. */
export async function unlock(passphrase: string, who: Somebody | undefined): Promise<Tried> {
  const { account } = deviceState();
  if (!account) return { ok: false, wait: 0 };
  const tried = await tryPassphrase(passphrase, account.owner);
  if (!tried.ok) return tried;
  await useKey(account.owner.owner, tried.key);
  if (who) await keepWho({ ...account, key: tried.key }, who);
  tellPages({ kind: "key", owner: account.owner.owner, key: tried.key });
  return tried;
}

/** Opens it without the server, for the account that was used here last; gives who that is. */
export async function unlockOffLine(
  passphrase: string,
  owner: StoredOwner,
): Promise<Tried & { readonly who: Somebody | null }> {
  const tried = await tryPassphrase(passphrase, owner);
  return { ...tried, who: tried.ok ? await openOffLine(owner, tried.key) : null };
}

/** For who has forgotten it: takes everything off the device that the passphrase locks, unsent or not. */
export async function forgetPassphrase(): Promise<void> {
  const { account } = deviceState();
  if (!account) return;
  const { owner } = account.owner;
  const locked = (await recordsOf(owner)).filter(({ lock }) => lock === "passphrase");
  const writing = (await database()).transaction("records", "readwrite", { durability: "strict" });
  await Promise.all([...locked.map(({ id }) => writing.store.delete(id)), writing.done]);
  const changed = await changeOwner(owner, { vault: null, wrong: 0, notBefore: 0 });
  markTaken((await lastOwner()) !== null);
  if (changed) {
    changeAccount(owner, (now) => ({
      ...now,
      owner: changed,
      key: null,
      takenHashes: new Set(),
      taken: new Map(),
    }));
  }
}
