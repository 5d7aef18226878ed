import { askAnew } from "../../../identity/index.ts";
import { tellPages } from "./channel.ts";
import { closeAccount } from "./open-account.ts";
import { deviceState } from "./state.ts";

/** Forgets the key of what was taken along, in all pages of the device: it takes the passphrase to open it again. */
export function lockPages(): void {
  const { account } = deviceState();
  if (account) tellPages({ kind: "locked", owner: account.owner.owner });
  lockPage();
}

/** Who is signed in is asked anew: with a network the rest goes on, without one the passphrase is asked for. */
export function lockPage(): void {
  closeAccount();
  askAnew();
}
