const reasons = new Set<() => boolean>();

/** Names something for which the page must not be loaded anew now, for example what is not sent yet. */
export function holdReload(isHeld: () => boolean): () => void {
  reasons.add(isHeld);
  return () => reasons.delete(isHeld);
}

export const isReloadHeld = (): boolean => [...reasons].some((isHeld) => isHeld());
