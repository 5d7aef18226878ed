import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...env } });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => said.push(String(piece)));
  return { child, text: () => said.join("") };
}

const ended = async (child: ChildProcess) =>
  child.exitCode === null ? (await once(child, "exit"))[0] : child.exitCode;

it("says what to do when the port is in use", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const taken = other.address();
  const port = typeof taken === "object" ? String(taken?.port) : "";
  const server = start({ PORT: port });
  expect(await ended(server.child)).toBe(1);
  other.close();
  expect(server.text()).toContain(`ポート ${port} はもう使われています`);
  expect(server.text()).toContain("PORT=8081 npm start");
});

it.each(["abc", "70000", "-1"])("says what to do when PORT is %s", async (port) => {
  const server = start({ PORT: port });
  expect(await ended(server.child)).toBe(1);
  expect(server.text()).toContain("PORT=8081 npm start");
});
