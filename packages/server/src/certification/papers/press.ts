import type { FastifyInstance } from "fastify";
import { Refusal } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { openPrinting, PressFault } from "../../printing/index.ts";
import type { Order } from "./paper.ts";

/** Prints an order; refuses when too many wait, or when the sheet cannot be made. */
export type PrintPaper = (order: Order) => Promise<Uint8Array>;

/** Sheets that may wait for the one press: each takes about half a second. */
const MOST_WAITING = 60;
/** Seconds after which half of them are done. */
const TRY_AGAIN = 15;

/** The press of this server. It starts its thread with the first sheet, and ends with the server. */
export function pressFor(app: FastifyInstance, { printing }: Pick<Parts, "printing">): PrintPaper {
  const press = printing ?? openPrinting();
  if (!printing) app.addHook("onClose", () => press.close());
  let waiting = 0;
  return async ({ form, data }) => {
    if (waiting >= MOST_WAITING) throw new Refusal("press-busy", { retryAfter: TRY_AGAIN });
    waiting++;
    try {
      return (await press.print(form, data)).pdf;
    } catch (error) {
      if (!(error instanceof PressFault)) throw error;
      app.log.error({ fault: { name: "PressFault", place: error.message } });
      throw new Refusal("press-failed");
    } finally {
      waiting--;
    }
  };
}
