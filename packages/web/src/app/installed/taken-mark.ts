const KEY = "yorisoi.taken";

/** Remembers that something of a case stands on this device; not what, and not whose. */
export function markTaken(isTaken: boolean): void {
  try {
    if (isTaken) localStorage.setItem(KEY, "1");
    else localStorage.removeItem(KEY);
  } catch {
    // a browser that keeps nothing: the page of this device is found by its address
  }
}

export function hasTaken(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
