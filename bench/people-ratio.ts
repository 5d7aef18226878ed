import { may } from "@yorisoi/rules/identity";
import { CompiledQuery, sql } from "kysely";
import { Client } from "pg";
import { connect } from "../packages/server/src/database/index.ts";
import { buildServer } from "../packages/server/src/index.ts";
import type { Parts } from "../packages/server/src/parts.ts";
import { ORIGIN } from "./people-load.ts";
import type { Asked } from "./people-requests.ts";

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** What a signed-in request does beside its own SQL. */
const around = /^(?:begin|commit|rollback|start|set)\b|identity\.enter|audit\.append|set_config/i;

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** A statement as the driver gets it: its text and values, or the two with a name. */
function statementOf([first, second]: readonly unknown[]): Statement {
  const named = typeof first === "string" ? { text: first, values: second } : (first as Statement);
  return { text: named.text, values: Array.isArray(named.values) ? named.values : [] };
}

/** Hears every statement this process sends. */
function listen(): { readonly heard: Statement[]; readonly stop: () => void } {
  const heard: Statement[] = [];
  const before = Reflect.get(Client.prototype, "query") as (...words: unknown[]) => unknown;
  Client.prototype.query = function query(this: Client, ...words: unknown[]) {
    heard.push(statementOf(words));
    return Reflect.apply(before, this, words);
  } as typeof Client.prototype.query;
  return { heard, stop: () => void Reflect.set(Client.prototype, "query", before) };
}

async function timed(count: number, work: (nth: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < count; nth++) {
    const began = performance.now();
    await work(nth);
    times.push(performance.now() - began);
  }
  return median(times.slice(Math.floor(count / 5)));
}

export interface Cost {
  /** The whole request: session, row-level security, policy, audit, commit, and the making of the answer. */
  readonly signedIn: number;
  /** What of it is the database's: all statements from begin to commit, as the app role. */
  readonly statements: number;
  /** The statements of the work alone, as the superuser, whom no policy holds, without a transaction or an entry. */
  readonly bare: number;
}

/** What signing in costs, in milliseconds: each kind of the same requests, one after the other, on one connection. */
export async function costOf(adminUrl: string, asked: readonly Asked[]): Promise<Cost> {
  const db = connect(adminUrl, { size: 1 });
  const box = { seal: () => "", open: () => undefined } as unknown as Parts["box"];
  const app = await buildServer({
    webRoot: "",
    parts: { db, readDb: db, may, box, origin: ORIGIN, isDemo: true },
  });
  const inject = async ({ method, path, cookie, body }: Asked) => {
    const headers = { cookie, origin: ORIGIN, ...(body ? { "content-type": "application/json" } : {}) };
    await app.inject({ method, url: path, headers, ...(body ? { payload: body } : {}) });
  };
  const count = asked.length * 3;
  const replay = (all: readonly (readonly Statement[])[]) =>
    db.connection().execute((connection) =>
      timed(count, async (nth) => {
        for (const { text, values } of all[nth % all.length] ?? []) {
          await connection.executeQuery(CompiledQuery.raw(text, values));
        }
      }),
    );
  await sql`set role yorisoi_app`.execute(db);
  const { heard, stop } = listen();
  const all: Statement[][] = [];
  for (const each of asked) {
    heard.length = 0;
    await inject(each);
    all.push([...heard]);
  }
  stop();
  const signedIn = await timed(count, (nth) => inject(asked[nth % asked.length] as Asked));
  const statements = await replay(all);
  await sql`reset role`.execute(db);
  const bare = await replay(all.map((each) => each.filter(({ text }) => !around.test(text.trim()))));
  await app.close();
  await db.destroy();
  return { signedIn, statements, bare };
}
