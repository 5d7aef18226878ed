const listeners = new Set<() => void>();

/** Tells whoever shows the session that the server no longer knows it. */
export function sessionMayHaveEnded(): void {
  for (const listener of listeners) listener();
}

export function onSessionMayHaveEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
