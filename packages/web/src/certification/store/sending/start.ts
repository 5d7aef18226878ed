import { holdReload } from "../../../app/installed/index.ts";
import { watchWho } from "../../../identity/index.ts";
import { closeAccount, openAccount, openInMemory } from "../device/open-account.ts";
import { keepInStep } from "../device/pages.ts";
import { changeDelivery, deviceState, waitingIn } from "../device/state.ts";
import { refreshTaken } from "./refresh-taken.ts";
import { refreshWatched } from "./refresh.ts";
import { isSameAccount } from "./same-account.ts";
import { scheduleSync, sendBy, syncNow } from "./schedule.ts";
import { joinQuestions } from "./show-taken.ts";
import { sendAll } from "./sync.ts";

let isStarted = false;

/** Starts, once, what keeps the device and the server in step as long as the app is open. */
export function startStore(): void {
  if (isStarted) return;
  isStarted = true;
  sendBy(sendAll);
  holdReload(() => {
    const { account, delivery } = deviceState();
    return delivery.storing > 0 || (account !== null && waitingIn(account) > 0);
  });
  joinQuestions();
  keepInStep({
    onSameAccount: () => {
      changeDelivery({ hindrance: null });
      scheduleSync(0);
    },
    // The session is asked about before the next sending; until then nothing goes out.
    onOtherAccount: () => changeDelivery({ hindrance: "sign-in" }),
    onMissed: () => void refreshWatched().catch(() => undefined),
  });
  watchWho((who) => {
    if (!who) return closeAccount();
    changeDelivery({ hindrance: null });
    openAccount(who.accountId)
      .catch(async () => {
        await openInMemory(who.accountId);
        changeDelivery({ storeFailed: true });
      })
      .finally(() => scheduleSync(0));
  });
  addEventListener(
    "online",
    () =>
      void comeBack()
        .then(refreshTakenWhenSame)
        .catch(() => undefined),
  );
  addEventListener("offline", () => changeDelivery({ online: false }));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void comeBack().catch(() => undefined);
  });
}

async function refreshTakenWhenSame(): Promise<void> {
  if (deviceState().account && (await isSameAccount())) await refreshTaken();
}

/** The network is back, or the tablet is taken up again: send what waits, and see what others wrote. */
async function comeBack(): Promise<void> {
  changeDelivery({ online: navigator.onLine });
  if (!navigator.onLine || !deviceState().account) return;
  await syncNow();
  if (deviceState().delivery.hindrance === null && (await isSameAccount())) await refreshWatched();
}
