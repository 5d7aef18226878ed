import { whoNow } from "../../../identity/index.ts";
import { deviceState } from "../device/state.ts";

/**
 * Whether the server still takes this browser for the account that is open here. Another one may have signed in while this
 * page was without a network: nobody sends what somebody else wrote, or reads for somebody else.
 */
export async function isSameAccount(): Promise<boolean> {
  const who = await whoNow();
  return who !== undefined && who.accountId === deviceState().account?.accountId;
}
