import { deviceState, changeDelivery } from "../device/state.ts";
import { refreshTaken } from "./refresh-taken.ts";
import { refreshWatched } from "./refresh.ts";
import { isSameAccount } from "./same-account.ts";
import { syncNow } from "./schedule.ts";
import { startStore } from "./start.ts";

/**
 * Sends now all that waits on this device, also what stopped before for a reason the user may have mended, and asks for
 * what others wrote. Never fails: what could not be sent waits, and `SavedBar` tells why.
 */
export async function sync(): Promise<void> {
  startStore();
  changeDelivery({ hindrance: null, closedCases: new Set(), online: navigator.onLine });
  await syncNow();
  const { account, delivery } = deviceState();
  if (!account || !delivery.online || delivery.hindrance !== null) return;
  if (!(await isSameAccount().catch(() => false))) return;
  await refreshWatched().catch(() => undefined);
  await refreshTaken().catch(() => undefined);
}
