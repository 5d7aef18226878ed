import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refusal } from "./problem.ts";

/** A body as text, not yet understood: one JSON text, or JSON line by line. */
export interface TextBody {
  readonly kind: "json" | "lines";
  readonly text: string;
}

export const LINES_TYPE = "application/x-ndjson";

/** The longest body in bytes. */
export const BODY_LIMIT = 8 * 1024 * 1024;

/** Neither another character set nor compressed. */
export function isPlainUtf8({ headers }: FastifyRequest): boolean {
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  const encoding = headers["content-encoding"] ?? "identity";
  return /^utf-?8$/i.test(charset) && encoding.toLowerCase() === "identity";
}

/** The text of the bytes, without a byte order mark; undefined when they are not UTF-8. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads JSON and NDJSON as text only: what is in it is for the rules to judge. Every other type is refused. */
export function addBodies(app: FastifyInstance): void {
  const read = (kind: TextBody["kind"]) => async (request: FastifyRequest, bytes: Buffer) => {
    if (!isPlainUtf8(request)) throw new Refusal("wrong-type");
    const text = decodeUtf8(bytes);
    if (text === undefined) throw new Refusal("not-utf8");
    return { kind, text } satisfies TextBody;
  };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, read("json"));
  app.addContentTypeParser(LINES_TYPE, { parseAs: "buffer" }, read("lines"));
}
