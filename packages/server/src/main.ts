import { fileURLToPath } from "node:url";
import { buildServer } from "./index.ts";

const webRoot = fileURLToPath(new URL("../../web/dist/", import.meta.url));

/** How long open requests may take to end after a signal, in milliseconds. */
const GRACE = 10_000;

function leave(message: string): never {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function portFrom(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  return leave(`ポート番号 PORT=${text} は使えません。
  理由: 1 から 65535 までの数ではありません。
  すること: PORT=8081 npm start のように打ってください。
  (PORT must be a number from 1 to 65535.)`);
}

/** Advice for the ways listening fails that the operator can mend. */
function adviceFor(host: string, port: number): Readonly<Record<string, string>> {
  const noAddress = `HOST=${host} では待ち受けできません。
  理由: この機械にそのアドレスがありません。
  すること: HOST を付けないか、この機械のアドレスにしてください。
  (this machine has no address ${host}.)`;
  return {
    EADDRINUSE: `ポート ${port} はもう使われています。
  理由: よりそいがもう動いているか、ほかのプログラムが同じ番号を使っています。
  すること: http://127.0.0.1:${port} を開いて確かめるか、PORT=${port === 8081 ? 8082 : 8081} npm start と打ってください。
  (port ${port} is in use.)`,
    EACCES: `ポート ${port} を開く権限がありません。
  理由: 1024 より小さい番号は管理者にしか開けません。
  すること: PORT=8080 npm start のように、1024 以上の番号にしてください。
  (no permission for port ${port}.)`,
    EADDRNOTAVAIL: noAddress,
    ENOTFOUND: noAddress,
  };
}

const host = process.env["HOST"] || "127.0.0.1";
const port = portFrom(process.env["PORT"] || "8080");
const app = await buildServer({ webRoot, logger: { level: process.env["LOG_LEVEL"] || "warn" } });

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), GRACE).unref();
  await app.close();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());

try {
  const address = await app.listen({ host, port });
  process.stdout.write(
    `\nよりそいが動いています。止めるときは Ctrl+C を押してください (running; Ctrl+C stops it)。\n${address}\n`,
  );
} catch (error) {
  const advice = adviceFor(host, port)[(error as NodeJS.ErrnoException).code ?? ""];
  if (!advice) throw error;
  leave(advice);
}
