import { noNetwork, problemOf } from "./problem.ts";
import { sessionMayHaveEnded } from "./session-ended.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

interface Question {
  readonly body?: unknown;
  /** A file sent as it is, instead of a body. */
  readonly file?: Blob;
  /** The same for every try of one act, so that a repeated request does not act twice. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

function headersOf(method: Method, { body, file, key }: Question): Record<string, string> {
  return {
    accept: "application/json",
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(file ? { "content-type": file.type } : {}),
    ...(method === "POST" ? { "idempotency-key": key ?? crypto.randomUUID() } : {}),
  };
}

async function answerTo(method: Method, path: string, question: Question): Promise<Response> {
  const response = await fetch(path, {
    method,
    headers: headersOf(method, question),
    credentials: "same-origin",
    body: question.file ?? (question.body === undefined ? null : JSON.stringify(question.body)),
    ...(question.signal ? { signal: question.signal } : {}),
  }).catch((error: unknown) => {
    throw question.signal?.aborted ? error : noNetwork();
  });
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.kind === "not-signed-in") sessionMayHaveEnded();
    throw problem;
  }
  return response;
}

/** Asks the server. Gives the answer's JSON, or throws a Problem that can be shown as it is. */
export async function ask<T>(method: Method, path: string, question: Question = {}): Promise<T> {
  const response = await answerTo(method, path, question);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Asks for a file of text, which keeps the mark at its beginning by which spreadsheets know UTF-8. */
export async function askText(method: Method, path: string, question: Question = {}): Promise<string> {
  const response = await answerTo(method, path, question);
  const bytes = await response.arrayBuffer().catch((error: unknown) => {
    throw question.signal?.aborted ? error : noNetwork();
  });
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
