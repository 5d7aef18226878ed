import { fileURLToPath } from "node:url";
import { DatabaseAdvice } from "./database/index.ts";
import { listenAdvice } from "./listening.ts";
import { open } from "./open.ts";
import { SettingAdvice, settingsFrom } from "./settings.ts";

const webRoot = fileURLToPath(new URL("../../web/dist/", import.meta.url));

/** How long open requests may take to end after a signal, in milliseconds. */
const GRACE = 10_000;

const say = (line: string) => void process.stdout.write(`    ${line}\n`);

function leave(message: string): never {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function giveUp(error: unknown): never {
  if (error instanceof SettingAdvice || error instanceof DatabaseAdvice) leave(error.message);
  throw error;
}

async function start(): Promise<void> {
  const settings = settingsFrom(process.env);
  const { host, port } = settings;
  try {
    const house = await open(settings, webRoot, { say, onLost: (advice) => leave(advice.message) });
    let stopping = false;
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), GRACE).unref();
      await house.close();
      process.exit(0);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
    process.stdout.write(
      `\nよりそいが動いています。止めるときは Ctrl+C を押してください (running; Ctrl+C stops it)。\n${house.address}\n`,
    );
  } catch (error) {
    const advice = listenAdvice(host, port, (error as NodeJS.ErrnoException).code);
    if (advice) leave(advice);
    throw error;
  }
}

await start().catch(giveUp);
