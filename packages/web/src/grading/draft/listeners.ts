export type Listener = () => void;

/** Who wants to know when the value under a key changes; `null` stands for any key. */
export interface Listeners {
  readonly listen: (key: string | null, listener: Listener) => () => void;
  readonly tell: (keys: Iterable<string>) => void;
}

export function createListeners(): Listeners {
  const byKey = new Map<string | null, Set<Listener>>();
  const tellOf = (key: string | null) => {
    for (const listener of byKey.get(key) ?? []) listener();
  };
  return {
    listen(key, listener) {
      const listeners = byKey.get(key) ?? new Set();
      byKey.set(key, listeners.add(listener));
      return () => listeners.delete(listener);
    },
    tell(keys) {
      for (const key of keys) tellOf(key);
      tellOf(null);
    },
  };
}
