import { parentPort } from "node:worker_threads";
import type { Encoding } from "../options.ts";
import type { Counts } from "../report/counts.ts";
import { type Desk, deskFor } from "./desk.ts";
import type { Plan } from "./plan.ts";

/** Records on their way to a worker; the memory goes with them. */
export interface Task {
  readonly plan: Plan;
  readonly memory: ArrayBuffer;
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
  readonly encoding: Encoding;
}

/** What comes back: the lines to write, the counts, and the memory for the next records. */
export interface Done {
  readonly output: Uint8Array<ArrayBuffer>;
  readonly counts: Counts;
  readonly memory: ArrayBuffer;
}

const encoder = new TextEncoder();
let desk: { readonly file: number; readonly grade: Desk } | null = null;

parentPort?.on("message", ({ plan, memory, from, to, firstLine, encoding }: Task) => {
  if (desk?.file !== plan.file) desk = { file: plan.file, grade: deskFor(plan) };
  const bytes = Buffer.from(memory, from, to - from);
  const { text, counts } = desk.grade({ bytes, firstLine, encoding });
  const output = encoder.encode(text);
  const done: Done = { output, counts, memory };
  parentPort?.postMessage(done, [output.buffer, memory]);
});
