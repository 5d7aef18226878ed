import { DatabaseAdvice } from "../advice.ts";
import { adviceFor, advices } from "./advices.ts";
import type { EmbeddedPostgres } from "./open.ts";
import { pause } from "./processes.ts";

/** How long to wait before each try, in milliseconds: at once, then longer and longer. */
const WAITS: readonly number[] = [0, 1_000, 2_000, 4_000, 8_000];

/** A server that lives this long is well again; one that ends sooner goes on with the row of tries. In milliseconds. */
const STEADY = 60_000;

export interface Keeping {
  /** Told that the server is gone and being started again, and that it is back; for the log. */
  readonly say: (line: string) => void;
  /** Told once, when it could not be started again. */
  readonly onLost: (advice: DatabaseAdvice) => void;
  /** For tests. */
  readonly waits?: readonly number[];
  readonly steady?: number;
}

const asAdvice = (folder: string, error: unknown) =>
  error instanceof DatabaseAdvice ? error : adviceFor(folder, (error as Error).message);

/**
 * Starts the server again whenever it ends by itself. The data are never made anew. After as many tries in a row as there
 * are waits it gives up: what keeps PostgreSQL from living is then for the operator to mend.
 */
export function keepRunning(
  first: EmbeddedPostgres,
  { say, onLost, waits = WAITS, steady = STEADY }: Keeping,
): { stop(): Promise<void> } {
  const { folder } = first;
  const stopping = Promise.withResolvers<"stopping">();
  let isStopping = false;
  let tries = 0;
  let last: DatabaseAdvice | undefined;

  const mayTry = () => !isStopping && tries < waits.length;

  /** The server once more; undefined when it did not start or the program is stopping. */
  async function tryAgain(dead: EmbeddedPostgres): Promise<EmbeddedPostgres | undefined> {
    await Promise.race([pause(waits[tries] ?? 0), stopping.promise]);
    tries++;
    if (isStopping) return undefined;
    say(
      `データベースが止まったので、始め直しています（${tries} 回目）(the database ended; starting it again)`,
    );
    try {
      const back = await dead.again();
      last = undefined;
      say("データベースは、また動いています (the database runs again)");
      return back;
    } catch (error) {
      last = asAdvice(folder, error);
      return undefined;
    }
  }

  async function watch(): Promise<EmbeddedPostgres | undefined> {
    let running = first;
    for (;;) {
      const since = Date.now();
      if ((await Promise.race([running.ended, stopping.promise])) === "stopping") return running;
      if (Date.now() - since >= steady) tries = 0;
      let back: EmbeddedPostgres | undefined;
      // oxlint-disable-next-line no-await-in-loop -- one try after the other
      while (!back && mayTry()) back = await tryAgain(running);
      if (isStopping) return back;
      if (!back) {
        onLost(advices.keepsEnding(folder, waits.length, last));
        return undefined;
      }
      running = back;
    }
  }

  const watched = watch();
  return {
    async stop() {
      isStopping = true;
      stopping.resolve("stopping");
      await (await watched)?.stop();
    },
  };
}
