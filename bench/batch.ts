import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { edition2014 } from "@yorisoi/rules/grading";
import { randomCases } from "./cases.ts";

const { items } = edition2014;
const CASES = 300_000;
const BLOCK = 10_000;

type Write = (item: (typeof items)[number], option: number) => string;

/** A CSV file of random cases, written block by block. */
async function writeCases(file: string, write: Write): Promise<void> {
  const out = createWriteStream(file);
  out.write(`id,edition,${items.map((item) => item.name).join(",")}\n`);
  for (let block = 0; block < CASES / BLOCK; block++) {
    const lines = randomCases(BLOCK, block + 1).map((answers, at) => {
      const values = items.map((item) => write(item, answers[item.index] ?? 0));
      return `${block * BLOCK + at},2014,${values.join(",")}`;
    });
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** The most memory a process ever had, in MB, as Linux counts it. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function measure(input: string, output: string): Promise<{ seconds: number; megabytes: number }> {
  const program = join(import.meta.dirname, "../packages/cli/bin/yorisoi.mjs");
  const start = performance.now();
  const child = spawn(process.execPath, [program, "grade", input, "--output", output, "--quiet"], {
    stdio: "inherit",
  });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid ?? 0));
  }, 50);
  const [code] = (await once(child, "exit")) as [number];
  clearInterval(watch);
  if (code !== 0) throw new Error(`yorisoi grade ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** 300,000 cases of CSV through the command line: options as numbers, and as the law's labels. */
export async function gradeBatches(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "yorisoi-batch-"));
  try {
    for (const [name, write] of [
      ["numbers", (_: unknown, option: number) => String(option + 1)],
      ["labels", (item: (typeof items)[number], option: number) => item.options[option]?.label ?? ""],
    ] as const) {
      const input = join(folder, `${name}.csv`);
      await writeCases(input, write);
      const { seconds, megabytes } = await measure(input, join(folder, "out.csv"));
      const size = (statSync(input).size / 1e6).toFixed(0);
      console.log(
        `CLI CSV, ${CASES} cases, ${name} (${size} MB): ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB   goal: under 10 s, under 400 MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
