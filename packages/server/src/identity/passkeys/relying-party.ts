import type { RelyingParty } from "../credentials/index.ts";

/** This installation as passkeys know it: bound to the host people open. */
export function relyingParty(origin: string): RelyingParty {
  return { id: new URL(origin).hostname, name: "よりそい", origin };
}

/** How long a browser has for its answer. */
export const ANSWER_MINUTES = 5;
