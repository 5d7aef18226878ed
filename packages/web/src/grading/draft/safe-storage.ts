/** The browser's storage, or null where it is switched off; asking for it can throw. */
export function safeStorage(): Storage | null {
  try {
    localStorage.getItem("yorisoi");
    return localStorage;
  } catch {
    return null;
  }
}
