import type { SecretBox } from "../credentials/index.ts";

const contextOf = (accountId: string) => `totp:${accountId}`;

/** Seals and opens the secrets of authenticator apps, each bound to its account. */
export function codeBox(box: SecretBox) {
  return {
    seal: (secret: string, accountId: string) => box.seal(secret, contextOf(accountId)),
    open(sealed: string, accountId: string): string {
      const opened = box.open(sealed, contextOf(accountId));
      if (opened.ok) return opened.text;
      throw new Error(`a stored secret cannot be opened: ${opened.why}`);
    },
    /** The same secret under the current key. */
    renew: (sealed: string, secret: string, accountId: string) =>
      box.isCurrent(sealed) ? sealed : box.seal(secret, contextOf(accountId)),
  };
}

export type CodeBox = ReturnType<typeof codeBox>;
