import type { Difference, FieldValue, Place } from "@yorisoi/rules/certification";
import { useCallback, useContext, useSyncExternalStore } from "react";
import { type DocumentFeed, Feed } from "./feed.ts";
import type { DocumentSource } from "./source.ts";

/** @throws outside of a DocumentProvider: a fault in the code. */
export function useFeed(): DocumentFeed {
  const feed = useContext(Feed);
  if (!feed) throw new Error("no document around this part of the screen");
  return feed;
}

/**
 * A part of the open document; the screen is drawn anew only when it changes. `select` must give back something that stays
 * the same as long as it says the same: a text, a number, a value of a field, the snapshot itself.
 */
export function useDocumentPart<Part>(select: (source: DocumentSource) => Part): Part {
  const feed = useFeed();
  const part = () => select(feed.source());
  return useSyncExternalStore(feed.listen, part, part);
}

/** What a field holds; undefined when it was not answered, or when two versions stand. */
export function useFieldValue(key: string): FieldValue | undefined {
  return useDocumentPart(({ snapshot }) => snapshot.values.get(key));
}

export function useDifference(key: string): Difference | undefined {
  const feed = useFeed();
  const part = () => feed.differenceOf(key);
  return useSyncExternalStore(feed.listen, part, part);
}

export function useMayWrite(): boolean {
  return useDocumentPart(({ mayWrite }) => mayWrite);
}

/** Writes a field of the open document; the same function for as long as it is open. */
export function useWrite(): (key: string, value: FieldValue) => void {
  const feed = useFeed();
  return useCallback((key, value) => feed.source().write(key, value), [feed]);
}

/** The field of a key. @throws for a key the form does not know: a fault in the code. */
export function usePlace(key: string): Place {
  const place = useFeed().placeOf(key);
  if (!place) throw new Error("the form has no such field");
  return place;
}
