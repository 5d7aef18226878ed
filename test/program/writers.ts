import { randomUUID } from "node:crypto";
import { send } from "./session.ts";

export interface Written {
  readonly key: string;
  readonly body: Readonly<Record<string, string>>;
}

export interface Ledger {
  /** Answered with 201, by the id of the record. */
  readonly acknowledged: Map<string, Written>;
  /** Sent, and nobody knows whether it was kept. */
  readonly unanswered: Written[];
  /** Answers that must not come, whatever dies. */
  readonly odd: string[];
}

const DAY = 86_400_000;
const letters = "あかさたなはまやらわ";
const reading = (n: number) => Array.from(String(n), (digit) => letters[Number(digit)] ?? "").join("");

/** A made-up person whom no other resembles, so that no warning of duplicates comes between. */
const person = (n: number) => ({
  familyName: `見本${n}`,
  givenName: `試${n}`,
  familyKana: `みほん${reading(n)}`,
  givenKana: `ため${reading(n * 7919)}`,
  birthDay: new Date(Date.UTC(1900, 0, 1) + n * DAY).toISOString().slice(0, 10),
  sex: "unrecorded",
  address: `見本町 ${randomUUID()}`,
});

/**
 * Several connections that write people without pause until `stop`, each waiting for its answer. When the server is
 * away they wait until `address` gives one again.
 */
export function startWriters(count: number, cookie: string, address: () => Promise<string>) {
  const ledger: Ledger = { acknowledged: new Map(), unanswered: [], odd: [] };
  let sent = 0;
  const running = new AbortController();

  async function write(written: Written, at: string): Promise<void> {
    try {
      const answer = await send(at, cookie, ["POST", "/api/people"], written);
      const text = await answer.text();
      if (answer.status === 201) ledger.acknowledged.set(JSON.parse(text).personId, written);
      else ledger.unanswered.push(written);
      if (![201, 503].includes(answer.status)) ledger.odd.push(`${answer.status} ${text.slice(0, 300)}`);
    } catch {
      ledger.unanswered.push(written);
    }
  }
  async function work(): Promise<void> {
    while (!running.signal.aborted) {
      const at = await address();
      if (!running.signal.aborted) await write({ key: randomUUID(), body: person(++sent) }, at);
    }
  }
  const all = Promise.all(Array.from({ length: count }, work));
  const stop = async () => {
    running.abort();
    await all;
  };
  return { ledger, stop };
}
