import { useCallback, useSyncExternalStore } from "react";

/** Whether there is room for things beside each other; from 48 rem on, unless another width is asked for. */
export function useWide(from = "48rem"): boolean {
  const query = `(min-width: ${from})`;
  const listen = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => matchMedia(query).matches);
}
