import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Sealed } from "../crypto/seal.ts";
import type { Vault } from "../crypto/vault.ts";

/**
 * By what a record is locked. `device`: by a key that this browser keeps. It cannot be taken out by a script, but whoever
 * can use the browser as its user can use it too. `passphrase`: by a key that only the passphrase opens.
 */
export type Lock = "device" | "passphrase";

/** A record as it stands on the device. `owner` and `case` are hashes; `id` is chance. */
export interface StoredRecord extends Sealed {
  readonly id: string;
  readonly owner: string;
  readonly case: string;
  readonly lock: Lock;
}

/** The keys of one account on this device. */
export interface StoredOwner {
  readonly owner: string;
  /** Named in the changes made here. Chance. */
  readonly device: string;
  readonly key: CryptoKey;
  readonly vault: Vault | null;
  /** Wrong passphrases in a row, and the moment before which no further one is tried. */
  readonly wrong: number;
  readonly notBefore: number;
  /** The last account to sign in is the one that is meant off line. */
  readonly usedAt: number;
}

interface Schema extends DBSchema {
  owners: { key: string; value: StoredOwner };
  records: {
    key: string;
    value: StoredRecord;
    indexes: { owner: string; case: string };
  };
}

export type DeviceDatabase = IDBPDatabase<Schema>;

const NAME = "yorisoi-device";
let opened: Promise<DeviceDatabase> | undefined;

/** The only place on the device where anything of a case is kept. */
export function database(): Promise<DeviceDatabase> {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade(made) {
      made.createObjectStore("owners", { keyPath: "owner" });
      const records = made.createObjectStore("records", { keyPath: "id" });
      records.createIndex("owner", "owner");
      records.createIndex("case", "case");
    },
    blocking: (_old, _new, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** For tests in a browser. */
export const dropDatabase = (): Promise<void> => deleteDB(NAME);
