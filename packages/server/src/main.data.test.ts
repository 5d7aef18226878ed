import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeFolder, removeFolder } from "../test/database/temporary-folder.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => removeFolder(folder));

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", YORISOI_DATA: folder, YORISOI_DEMO: "off", ...env },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => said.push(String(piece)));
  return { child, text: () => said.join("") };
}

const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function address({ child, text }: ReturnType<typeof start>): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = () => void ((/http:\S+\n/.test(text()) || isOver(child)) && resolve());
  child.stdout.on("data", look);
  child.on("exit", look);
  look();
  await promise;
  if (isOver(child)) throw new Error(text());
  return /http:\S+/.exec(text())?.[0] ?? "";
}

const ended = async (child: ChildProcess) =>
  isOver(child) ? child.exitCode : (await once(child, "exit"))[0];

it("says which database, prints the address last, answers there, and stops on SIGTERM; twice on the same data", async () => {
  for (const migrates of [true, false]) {
    const server = start({});
    const url = await address(server);
    expect(server.text()).toContain(`データベース: ${folder}`);
    expect(server.text().includes("migrating")).toBe(migrates);
    expect(server.text().trimEnd().endsWith(url)).toBe(true);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: "ready" });
    server.child.kill("SIGTERM");
    expect(await ended(server.child)).toBe(0);
  }
});

it("refuses demo accounts beside an operator's database, before it touches that", async () => {
  const server = start({ DATABASE_URL: "postgres://127.0.0.1:1/none", YORISOI_DEMO: "on" });
  expect(await ended(server.child)).toBe(1);
  expect(server.text()).toContain("DATABASE_URL を外して");
});

it("says what to do when the operator's database does not answer, without its password", async () => {
  const server = start({ DATABASE_URL: "postgres://someone:very-secret@127.0.0.1:1/none" });
  expect(await ended(server.child)).toBe(1);
  expect(server.text()).toContain("127.0.0.1:1/none につながりません (ECONNREFUSED)");
  expect(server.text()).not.toContain("very-secret");
});
