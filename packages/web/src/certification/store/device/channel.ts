/** What the pages of one device tell each other. Never what is in a record: only which one to look at. */
export type Told =
  | { readonly kind: "kept"; readonly owner: string; readonly ids: readonly string[] }
  | {
      readonly kind: "dropped";
      readonly owner: string;
      readonly ids: readonly string[];
      readonly accepted: boolean;
    }
  /** Another account is at work in this browser. */
  | { readonly kind: "signed-in"; readonly owner: string }
  /** A page that was opened just now asks for the key that the passphrase opened; it cannot be taken out of memory. */
  | { readonly kind: "key-wanted"; readonly owner: string }
  | { readonly kind: "locked"; readonly owner: string }
  | { readonly kind: "key"; readonly owner: string; readonly key: CryptoKey };

const NAME = "yorisoi-device";
let channel: BroadcastChannel | undefined;

export function tellPages(told: Told): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is of one origin
  channel?.postMessage(told);
}

/** Listens to the other pages; from then on this one tells them too. */
export function hearPages(listener: (told: Told) => void): void {
  channel ??= new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }: MessageEvent<Told>) => listener(data));
}
