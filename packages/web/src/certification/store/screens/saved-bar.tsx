import { type ReactNode, useEffect } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Saved, useLate } from "../../../design/index.ts";
import { type Account, allWaiting, useDevice } from "../device/state.ts";
import { startStore } from "../sending/start.ts";
import { sync } from "../sending/sync-by-hand.ts";
import { RefusedList } from "./refused-list.tsx";
import { savedWords } from "./saved-words.ts";

const countOf = (account: Account | null) => {
  const all = account ? [...allWaiting(account), ...account.acts] : [];
  const refused = all.filter(({ problems }) => problems !== null).length;
  return { waiting: all.length - refused, refused };
};

/** Where what was written is, on every screen that writes: on this device, or with the server. Read aloud politely. */
export function SavedBar(): ReactNode {
  useEffect(startStore, []);
  const { account, delivery } = useDevice();
  const isStoring = useLate(delivery.storing > 0);
  const { waiting, refused } = countOf(account);
  const key = isStoring ? "store.bar.storing" : savedWords(waiting, refused, delivery);
  const isQuiet = key === "store.bar.sent" || key === "store.bar.storing" || key === "store.bar.sending";
  const isKept = key === "store.bar.kept" || isQuiet;
  const words = <T k={key} values={{ count: waiting, refused }} />;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Saved
          state={key === "store.bar.sent" ? "saved" : isKept ? "saving" : "failed"}
          words={{ saving: words, saved: words, failed: words }}
        />
        {!isQuiet && waiting > 0 && (
          <Button kind="text" onClick={() => void sync()}>
            <T k="store.sendNow" />
          </Button>
        )}
      </div>
      {account && account.key === null && account.takenHashes.size > 0 && (
        <p>
          <T k="store.bar.locked" />
        </p>
      )}
      <RefusedList />
    </div>
  );
}
