import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { PROBLEM_TYPE, problemDocument } from "./problem.ts";

/** Answers bytes that are no HTTP request, or came too slowly, and closes the connection. */
export function sendBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return;
  const kind = error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "slow-request" : "bad-request";
  const document = problemDocument(kind, randomUUID());
  const body = JSON.stringify(document);
  const head = [
    `HTTP/1.1 ${document.status} ${kind}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
