/** The last moment used and how many ids were made in it: ids of one page never go back, even when the clock does. */
let moment = 0;
let count = 0;

/**
 * A UUID whose order is the order of making (RFC 9562, version 7, with a counter in `rand_a`). `now` in milliseconds.
 */
export function orderedId(now = Date.now()): string {
  count = now > moment ? 0 : count + 1;
  moment = Math.max(moment, now);
  if (count > 0xfff) {
    moment += 1;
    count = 0;
  }
  const time = moment.toString(16).padStart(12, "0");
  const chance = crypto.getRandomValues(new Uint8Array(8));
  chance[0] = ((chance[0] ?? 0) & 0x3f) | 0x80;
  const rest = Array.from(chance, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const counter = count.toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}

/** Takes note of an id made before, so that the next one comes after it. */
export function notBefore(id: string): void {
  const time = Number.parseInt(id.slice(0, 13).replace("-", ""), 16);
  if (!Number.isFinite(time) || time <= moment) return;
  moment = time;
  count = 0xfff;
}
