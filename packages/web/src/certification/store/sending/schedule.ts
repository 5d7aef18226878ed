/** Who sends; named by what is started with the app, so that writing does not have to know sending. */
let send: () => Promise<void> = async () => undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let due = Number.POSITIVE_INFINITY;

export function sendBy(sender: () => Promise<void>): void {
  send = sender;
}

/** What is written in one go is sent in one go. */
const BURST = 300;

/** Sends after `wait` milliseconds, or sooner when that is planned already. */
export function scheduleSync(wait = BURST): void {
  const at = Date.now() + wait;
  if (at >= due) return;
  clearTimeout(timer);
  due = at;
  timer = setTimeout(() => {
    due = Number.POSITIVE_INFINITY;
    void send();
  }, wait);
}

/** Sends now; a planned time is planned anew by whoever sends. */
export function syncNow(): Promise<void> {
  clearTimeout(timer);
  due = Number.POSITIVE_INFINITY;
  return send();
}
