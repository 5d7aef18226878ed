import { hashOf, newKey } from "../crypto/seal.ts";
import { database, type StoredOwner } from "./database.ts";

/** What an account is called on the device. */
export const ownerHash = (accountId: string): Promise<string> => hashOf("account", accountId);

/** The keys of an account, made when it is first used here. */
export async function ownerOf(accountId: string, now: number): Promise<StoredOwner> {
  const owner = await ownerHash(accountId);
  const store = await database();
  const kept = await store.get("owners", owner);
  // Made before the transaction: waiting for anything else inside would end it.
  const key = kept ? kept.key : await newKey();
  const writing = store.transaction("owners", "readwrite", { durability: "strict" });
  const found = await writing.store.get(owner);
  const made: StoredOwner = found
    ? { ...found, usedAt: now }
    : { owner, device: crypto.randomUUID(), key, vault: null, wrong: 0, notBefore: 0, usedAt: now };
  await Promise.all([writing.store.put(made), writing.done]);
  return made;
}

/** Changes what is kept of an owner; gives what it became. */
export async function changeOwner(owner: string, change: Partial<StoredOwner>): Promise<StoredOwner | null> {
  const store = await database();
  const writing = store.transaction("owners", "readwrite", { durability: "strict" });
  const found = await writing.store.get(owner);
  const changed = found ? { ...found, ...change } : null;
  await Promise.all([...(changed ? [writing.store.put(changed)] : []), writing.done]);
  return changed;
}

/** The account that signed in here last and has taken something along: the one meant off line. */
export async function lastOwner(): Promise<StoredOwner | null> {
  const all = await (await database()).getAll("owners");
  const [last] = all
    .filter(({ vault }) => vault !== null)
    .toSorted((one, other) => other.usedAt - one.usedAt);
  return last ?? null;
}
