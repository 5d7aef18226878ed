import type { FastifyInstance } from "fastify";
import { Refusal } from "./problem.ts";

/** U+0000 in an address is never meant, and no table can hold or compare it. */
export function addPlainAddresses(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ url }) => {
    if (url.includes("%00")) throw new Refusal("bad-address");
  });
}
