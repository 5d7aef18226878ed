import { type ReactNode, useSyncExternalStore } from "react";
import type { MemoryDocument } from "./memory-document.ts";
import { DocumentProvider } from "./source.ts";

/** A document in memory around a part of the screen. */
export function MemorySource({
  document,
  children,
}: {
  document: MemoryDocument;
  children: ReactNode;
}): ReactNode {
  const source = useSyncExternalStore(document.listen, document.source);
  return <DocumentProvider value={source}>{children}</DocumentProvider>;
}
