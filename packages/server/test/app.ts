import { edition2013, edition2014 } from "@yorisoi/rules/grading";
import type { LightMyRequestResponse } from "fastify";
import { buildServer, type ServerOptions } from "../src/index.ts";

/** Runs `use` on a server without web pages and closes it. */
export async function withApp<T>(
  use: (app: Awaited<ReturnType<typeof buildServer>>) => Promise<T>,
  options: Partial<ServerOptions> = {},
): Promise<T> {
  const app = await buildServer({ webRoot: "", ...options });
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}

/** Posts a body to /api/grading; objects go as JSON. */
export function post(
  payload: unknown,
  query = "",
  type = "application/json",
): Promise<LightMyRequestResponse> {
  const body = typeof payload === "string" || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload);
  return withApp((app) =>
    app.inject({
      method: "POST",
      url: `/api/grading${query}`,
      headers: { "content-type": type },
      payload: body,
    }),
  );
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the rules have samples");
  return value;
}

export const sample2014 = present(edition2014.samples[0]).case;
export const sample2013 = present(edition2013.samples[0]).case;
