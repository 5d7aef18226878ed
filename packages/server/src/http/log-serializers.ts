import type { FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify";

type LoggerOptions = Exclude<FastifyServerOptions["logger"], boolean | undefined>;

/** What and where, never the message: a message may quote what was sent. */
function fault({ name, code, stack }: FastifyError) {
  const frames = stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { name, code, frames };
}

/**
 * What a line of the log says about a request: its number (reqId), method, route pattern, status and duration. No
 * address, query, header, cookie or body, for each of them can hold a name or a key.
 */
export const logSerializers = {
  req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? "none" }),
  res: ({ statusCode }: FastifyReply) => ({ statusCode }),
  err: fault,
};

/** The log of a server: JSON lines on standard output. */
export function logOptions(level: string): LoggerOptions {
  return { level, serializers: logSerializers as never };
}
