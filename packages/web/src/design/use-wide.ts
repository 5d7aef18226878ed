import { useSyncExternalStore } from "react";

const query = "(min-width: 48rem)";

function listen(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/** Whether there is room for things beside each other. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}
