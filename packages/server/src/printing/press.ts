import { Worker } from "node:worker_threads";
import type { PressAnswer, PressOrder } from "./press-worker.ts";

/** A printed sheet: A4, tagged (PDF/UA-1), fonts embedded. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Characters that no font of ours has; 〓 stands in their place, to be written by hand. */
  readonly missing: readonly string[];
}

/** A print failed. The text holds nothing of the data. */
export class PressFault extends Error {}

/** Typesetting in a thread of its own: one sheet after the other, and the main loop stays free. */
export interface Press {
  readonly press: (order: PressOrder) => Promise<Printed>;
  /** Ends the thread; what still waits fails. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly order: PressOrder;
  readonly done: (printed: Printed) => void;
  readonly failed: (fault: PressFault) => void;
}

/** How the press is run. */
export interface PressOptions {
  /** A sheet that takes longer than so many milliseconds is given up, and its thread with it. */
  readonly timeLimit?: number;
  /** Told the number of every thread that is started: for operators and tests. */
  readonly onStart?: (threadId: number) => void;
}

const TIME_LIMIT = 30_000;

/** Starts no thread before the first sheet; a thread that died or hung is replaced for the next one. */
export function openPress({ timeLimit = TIME_LIMIT, onStart }: PressOptions = {}): Press {
  const queue: Waiting[] = [];
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function settle(answer: PressAnswer): void {
    clearTimeout(timer);
    const waiting = current;
    current = null;
    worker?.unref();
    if (answer.ok) waiting?.done({ pdf: answer.pdf, pages: answer.pages, missing: answer.missing });
    else waiting?.failed(new PressFault(answer.fault));
    next();
  }

  function lose(lost: Worker, fault: string): void {
    if (worker !== lost) return;
    worker = null;
    if (current) settle({ ok: false, fault });
  }

  function start(): Worker {
    const started = new Worker(new URL("./press-worker.ts", import.meta.url));
    started.on("message", (answer: PressAnswer) => {
      if (worker === started) settle(answer);
    });
    started.on("error", () => lose(started, "the thread of the press died"));
    started.on("exit", () => lose(started, "the thread of the press ended"));
    onStart?.(started.threadId);
    return started;
  }

  function next(): void {
    if (current || isClosed) return;
    const waiting = queue.shift();
    if (!waiting) return;
    current = waiting;
    const working = (worker ??= start());
    working.ref();
    timer = setTimeout(() => {
      lose(working, "the sheet took too long");
      void working.terminate();
    }, timeLimit);
    working.postMessage(waiting.order, []);
  }

  return {
    press: async (order) =>
      new Promise((done, failed) => {
        if (isClosed) return failed(new PressFault("the press is closed"));
        queue.push({ order, done, failed });
        next();
      }),
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      const closed = new PressFault("the press is closed");
      for (const { failed } of [...(current ? [current] : []), ...queue.splice(0)]) failed(closed);
      current = null;
      await worker?.terminate();
      worker = null;
    },
  };
}
