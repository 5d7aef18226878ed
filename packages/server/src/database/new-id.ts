import { randomBytes } from "node:crypto";

/** A new id (UUID version 7, RFC 9562): later ids sort after earlier ones, so that an index grows at its end. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const part = (from: number, to: number) => bytes.toString("hex", from, to);
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join("-");
}
