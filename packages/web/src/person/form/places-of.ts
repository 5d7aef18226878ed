/** For forms whose fields have ids of one beginning: /birthDay belongs to `facts-birthDay`. */
export const placesOf =
  (id: string, keys: readonly string[]) =>
  (path: string): string | undefined => {
    // Contact rules lie one level deeper than other facts.
    const key = path
      .split("/")
      .slice(1, 3)
      .find((part) => keys.includes(part));
    return key && `${id}-${key}`;
  };
