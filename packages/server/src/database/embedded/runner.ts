import { readFile, stat } from "node:fs/promises";
import { advices } from "./advices.ts";

/** As whom PostgreSQL runs; absent: as ourselves. */
export interface Runner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Only for root. A number of our own rather than the machine's `postgres` user: it needs no useradd, and shares nothing
 * with a PostgreSQL that is installed beside us. Below 65536, because containers often know no higher ones.
 */
const OWN_NUMBER = 57_074;

interface Entry extends Runner {
  readonly name: string;
}

async function entries(): Promise<readonly Entry[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Who owned the data before owns them still, whoever starts the program. */
export async function runnerOf(data: string): Promise<Runner | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const made = await stat(data).catch(() => undefined);
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid };
  const taken = new Set((await entries()).map(({ uid }) => uid));
  let number = OWN_NUMBER;
  while (taken.has(number)) number++;
  return { uid: number, gid: number };
}

/** initdb alone asks for the name of its user (get_id in initdb.c), so it borrows one that has a name. */
export async function namedRunner(runner: Runner | undefined): Promise<Runner | undefined> {
  if (!runner) return undefined;
  const all = (await entries()).filter(({ uid }) => uid > 0);
  const named =
    all.find(({ uid }) => uid === runner.uid) ?? all.find(({ name }) => name === "nobody") ?? all.at(-1);
  if (!named) throw advices.noOtherUser("/etc/passwd");
  return { uid: named.uid, gid: named.gid };
}
