/** Why a passkey was refused. The people who see it are told one thing only; the operator's log gets the word. */
export interface PasskeyRefusal {
  readonly ok: false;
  readonly why:
    | "wrong-challenge"
    | "wrong-origin"
    | "wrong-site"
    | "not-verified"
    | "counter"
    | "wrong-passkey"
    | "signature"
    | "unreadable";
}

/**
 * What @simplewebauthn/server 14.0.3 throws, by the words it says it with: it has no codes. Only the reason hangs on
 * these words, never the refusal: a message that is not here is refused as "unreadable".
 */
const messages: readonly (readonly [says: RegExp, why: PasskeyRefusal["why"]])[] = [
  [/^Unexpected (?:registration|authentication) response challenge/, "wrong-challenge"],
  [/^Unexpected (?:registration|authentication) response origin/, "wrong-origin"],
  [/^(?:Detected cross-origin|Unexpected top origin)/, "wrong-origin"],
  [/^Unexpected RP ID hash/, "wrong-site"],
  [/^User (?:verification|presence|not present)/, "not-verified"],
  [/^Response counter value/, "counter"],
];

export function refusePasskey(why: PasskeyRefusal["why"]): PasskeyRefusal {
  return { ok: false, why };
}

/** The refusal for what the library threw. */
export function refusalOf(error: unknown): PasskeyRefusal {
  const text = error instanceof Error ? error.message : "";
  return refusePasskey(messages.find(([says]) => says.test(text))?.[1] ?? "unreadable");
}
