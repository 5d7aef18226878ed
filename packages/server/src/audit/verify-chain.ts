import { type ChainRow, genesisHash, type Head, rowHash } from "./chain.ts";
import type { ChainFault, FaultKind } from "./chain-fault.ts";

export interface Verification {
  readonly rows: number;
  readonly lanes: number;
  readonly faults: number;
}

export interface VerifyOptions {
  /** Heads kept elsewhere. Only against them a rewritten log, or a cut end with a head to match, is seen. */
  readonly anchor?: readonly Head[];
  readonly onFault?: (fault: ChainFault) => void;
  readonly onRows?: (rows: number) => void;
}

type LaneKey = Pick<Head, "organisation" | "lane">;

const keyOf = ({ organisation, lane }: LaneKey) => `${organisation}/${lane}`;

function isBefore(one: LaneKey, other: LaneKey): boolean {
  if (one.organisation !== other.organisation) return one.organisation < other.organisation;
  return one.lane < other.lane;
}

/** Rows between two calls of `onRows`. */
const STEP = 2_000;

class Verifier {
  readonly #heads: AsyncIterator<Head>;
  readonly #anchors: Map<string, Head>;
  readonly #onFault: (fault: ChainFault) => void;
  #head: Head | undefined;
  /** The end of the lane that is being read, so far. */
  #last: Head | undefined;
  lanes = 0;
  faults = 0;

  constructor(heads: AsyncIterable<Head>, { anchor = [], onFault = () => {} }: VerifyOptions) {
    this.#heads = heads[Symbol.asyncIterator]();
    this.#anchors = new Map(anchor.map((head) => [keyOf(head), head]));
    this.#onFault = onFault;
  }

  #report(kind: FaultKind, { organisation, lane }: LaneKey, seq: number, until?: number): void {
    this.faults++;
    this.#onFault({ kind, organisation, lane, seq, ...(until === undefined ? {} : { until }) });
  }

  async #nextHead(): Promise<void> {
    const { value, done } = await this.#heads.next();
    this.#head = done ? undefined : value;
  }

  async begin(): Promise<void> {
    await this.#nextHead();
  }

  /** Heads of lanes that have no row at all, up to this lane or to the end. */
  async #skipHeads(until?: LaneKey): Promise<void> {
    for (;;) {
      const head = this.#head;
      if (!head || (until && !isBefore(head, until))) return;
      if (head.seq > 0) this.#report("cut-off", head, 1, head.seq);
      await this.#nextHead();
    }
  }

  async #endLane(): Promise<void> {
    const last = this.#last;
    if (!last) return;
    await this.#skipHeads(last);
    const head = this.#head;
    if (!head || isBefore(last, head)) return this.#report("no-head", last, last.seq);
    if (head.seq > last.seq) this.#report("cut-off", head, last.seq + 1, head.seq);
    else if (head.seq < last.seq) this.#report("beyond-head", head, head.seq + 1, last.seq);
    else if (!head.hash.equals(last.hash)) this.#report("other-head", head, head.seq);
    await this.#nextHead();
  }

  async take(row: ChainRow): Promise<void> {
    if (!this.#last || keyOf(this.#last) !== keyOf(row)) {
      await this.#endLane();
      this.lanes++;
      this.#last = { ...row, seq: 0, hash: genesisHash(row.organisation) };
    }
    const before = this.#last;
    if (row.seq > before.seq + 1) this.#report("missing", row, before.seq + 1, row.seq - 1);
    else if (row.seq <= before.seq || !row.beforeHash.equals(before.hash)) {
      this.#report("not-joined", row, row.seq);
    }
    if (!rowHash(row).equals(row.hash)) this.#report("changed", row, row.seq);
    const anchored = this.#anchors.get(keyOf(row));
    if (anchored?.seq === row.seq) {
      this.#anchors.delete(keyOf(row));
      if (!anchored.hash.equals(row.hash)) this.#report("anchor-differs", row, row.seq);
    }
    this.#last = { organisation: row.organisation, lane: row.lane, seq: row.seq, hash: row.hash };
  }

  async end(): Promise<void> {
    await this.#endLane();
    await this.#skipHeads();
    for (const head of this.#anchors.values()) this.#report("anchor-missing", head, head.seq);
  }
}

/**
 * Reads the whole log once, rows and heads in the order of organisation, lane and seq, and reports every fault. Holds one
 * row at a time, whatever the length of the log.
 */
export async function verifyChain(
  rows: AsyncIterable<ChainRow>,
  heads: AsyncIterable<Head>,
  options: VerifyOptions = {},
): Promise<Verification> {
  const verifier = new Verifier(heads, options);
  await verifier.begin();
  let count = 0;
  for await (const row of rows) {
    await verifier.take(row);
    count++;
    if (count % STEP === 0) options.onRows?.(count);
  }
  await verifier.end();
  return { rows: count, lanes: verifier.lanes, faults: verifier.faults };
}
