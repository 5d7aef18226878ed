import { withContent, withoutRecords } from "./apply.ts";
import { hearPages, type Told, tellPages } from "./channel.ts";
import { database } from "./database.ts";
import { lockPage } from "./lock-pages.ts";
import { useKey } from "./open-account.ts";
import { contentOf } from "./records.ts";
import { type Account, allWaiting, changeAccount, deviceState } from "./state.ts";

async function takeOver(account: Account, ids: readonly string[]): Promise<void> {
  const store = await database();
  const records = await Promise.all(ids.map((id) => store.get("records", id)));
  const found = await Promise.all(
    records.map((record) => (record ? contentOf(account, record) : Promise.resolve(null))),
  );
  changeAccount(account.owner.owner, (now) =>
    found.reduce((all, content) => (content ? withContent(all, content) : all), now),
  );
}

interface Hearing {
  readonly onSameAccount: () => void;
  readonly onOtherAccount: () => void;
  /** The server has something that this page has not seen. */
  readonly onMissed: () => void;
}

async function hear(told: Told, { onSameAccount, onOtherAccount, onMissed }: Hearing): Promise<void> {
  const { account } = deviceState();
  if (!account) return;
  const { owner } = account.owner;
  if (told.kind === "signed-in") return told.owner === owner ? onSameAccount() : onOtherAccount();
  if (told.owner !== owner) return;
  switch (told.kind) {
    case "kept":
      return takeOver(account, told.ids);
    case "dropped": {
      const known = new Set([...allWaiting(account), ...account.acts].map(({ recordId }) => recordId));
      changeAccount(owner, (now) => withoutRecords(now, told.ids, told.accepted));
      if (told.accepted && !told.ids.every((id) => known.has(id))) onMissed();
      return;
    }
    case "key-wanted":
      if (account.key) tellPages({ kind: "key", owner, key: account.key });
      return;
    case "locked":
      return lockPage();
    case "key":
      return useKey(owner, told.key);
  }
}

/** Keeps this page in step with the other pages of the device: what one writes or sends, all show at once. */
export function keepInStep(hearing: Hearing): void {
  let last: Promise<void> = Promise.resolve();
  hearPages((told) => {
    last = last.then(() => hear(told, hearing)).catch(() => undefined);
  });
}
