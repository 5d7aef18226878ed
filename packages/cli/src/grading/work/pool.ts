import { Worker } from "node:worker_threads";
import type { Spare } from "../input/intake.ts";
import type { Counts } from "../report/counts.ts";
import { deskFor, type Desk } from "./desk.ts";
import type { Plan, Records } from "./plan.ts";
import type { Done, Task } from "./worker.ts";

/** The lines to write for some records, and their counts. */
export interface Written {
  readonly output: Uint8Array;
  readonly counts: Counts;
}

/** Grades records somewhere and gives their memory back. */
export interface Crew {
  readonly grade: (plan: Plan, records: Records) => Promise<Written>;
  /** How many records may be on their way at once. */
  readonly room: number;
  readonly dismiss: () => Promise<void>;
}

/** Memory of a worker's short-lived objects; the default lets garbage grow to several times this. */
const YOUNG_MEGABYTES = 8;

/** Tasks per worker, so that the next lies ready when one is done. */
const AHEAD = 2;

interface Hand {
  readonly worker: Worker;
  /** Whoever waits for the tasks of this worker, in their order. */
  readonly waiting: PromiseWithResolvers<Done>[];
}

function hire(): Hand {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting: PromiseWithResolvers<Done>[] = [];
  worker.on("message", (done: Done) => waiting.shift()?.resolve(done));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}

/** Several threads; each grades its tasks one after the other. */
export function manyHands(count: number, spare: Spare): Crew {
  const hands = Array.from({ length: count }, hire);
  return {
    room: count * AHEAD,
    grade: async (plan, { bytes, firstLine, encoding }) => {
      const hand = hands.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      const answer = Promise.withResolvers<Done>();
      hand.waiting.push(answer);
      const memory = bytes.buffer as ArrayBuffer;
      const from = bytes.byteOffset;
      const task: Task = { plan, memory, from, to: from + bytes.length, firstLine, encoding };
      hand.worker.postMessage(task, [memory]);
      const done = await answer.promise;
      spare.give(done.memory);
      return done;
    },
    dismiss: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

/** This thread alone: for small inputs, which are done before a worker has started. */
export function oneHand(spare: Spare): Crew {
  let desk: { file: number; grade: Desk } | null = null;
  return {
    room: 0,
    grade: async (plan, records) => {
      if (desk?.file !== plan.file) desk = { file: plan.file, grade: deskFor(plan) };
      const { text, counts } = desk.grade(records);
      spare.give(records.bytes.buffer as ArrayBuffer);
      return { output: Buffer.from(text), counts };
    },
    dismiss: async () => {},
  };
}
