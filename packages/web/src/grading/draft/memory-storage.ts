/** A storage for tests: like the browser's, with a size, shared by as many stores as one likes. */
export function memoryStorage(size = Number.POSITIVE_INFINITY): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (name) => texts.get(name) ?? null,
    setItem(name, text) {
      if (text.length > size) throw new DOMException("full", "QuotaExceededError");
      texts.set(name, text);
    },
    removeItem: (name) => void texts.delete(name),
    clear: () => texts.clear(),
  };
}
