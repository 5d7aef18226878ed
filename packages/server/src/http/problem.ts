import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { type ProblemKind, problemKinds } from "./problem-kinds.ts";

export const PROBLEM_TYPE = "application/problem+json";

/** The shape of every error (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "誤りの種類", examples: ["urn:yorisoi:problem:bad-case"] }),
    title: z.string().describe("誤りの種類の名前"),
    status: z.int().describe("HTTP の状態番号"),
    detail: z.string().describe("何が、なぜ、どうすればよいか"),
    detail_en: z.string().describe("detail の英語"),
    instance: z.string().describe("この要求の番号。管理者への問い合わせに使う"),
    problems: z
      .array(
        z.looseObject({
          code: z.string(),
          message: z.string().describe("直すところ（日本語）"),
          message_en: z.string().describe("message の英語"),
        }),
      )
      .optional()
      .describe("直すところの一覧（すべて）"),
  })
  .describe("誤りの知らせ（problem+json, RFC 9457）。送られた内容の全体は含まない。");

/** One thing to mend, and where in what was sent (/helpers/0/name). */
export interface ProblemPart {
  readonly code: string;
  readonly message: string;
  readonly message_en: string;
  readonly path?: string;
}

/** What a refusal can say beside its kind. */
export interface Particulars {
  readonly detail?: { readonly ja: string; readonly en: string };
  readonly problems?: readonly ProblemPart[];
  /** For `changed-by-other`: what is stored now, and who changed it when. */
  readonly current?: unknown;
  readonly retryAfter?: number;
}

/** Thrown where a request cannot be answered; the error handler sends it as problem+json. */
export class Refusal extends Error {
  readonly kind: ProblemKind;
  readonly particulars: Particulars;

  constructor(kind: ProblemKind, particulars: Particulars = {}) {
    super(kind);
    this.name = "Refusal";
    this.kind = kind;
    this.particulars = particulars;
  }
}

export function problemDocument(kind: ProblemKind, id: string, particulars: Particulars = {}) {
  const { status, title, detail: ja, english: en } = problemKinds[kind];
  const type = `urn:yorisoi:problem:${kind}`;
  const { retryAfter: _, detail = { ja, en }, ...more } = particulars;
  return {
    type,
    title,
    status,
    detail: detail.ja,
    detail_en: detail.en,
    instance: `urn:uuid:${id}`,
    ...more,
  };
}

/** What our own pages hardly ever run into: the operator sees who knocks, even at the log's usual level. */
const watched: ReadonlySet<ProblemKind> = new Set([
  "not-signed-in",
  "wrong-credentials",
  "locked",
  "too-many-requests",
  "not-allowed",
  "cross-site",
  "bad-address",
  "form-too-large",
  "not-json",
  "not-utf8",
  "wrong-type",
]);

/** Answers with a problem. Serialised here, because every route may fail this way, whatever it declares. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: ProblemKind,
  particulars?: Particulars,
): FastifyReply {
  const document = problemDocument(kind, request.id, particulars);
  if (watched.has(kind)) request.log.warn({ refused: kind, req: request });
  if (particulars?.retryAfter !== undefined) reply.header("retry-after", particulars.retryAfter);
  return reply
    .code(document.status)
    .header("cache-control", "no-store")
    .type(PROBLEM_TYPE)
    .serializer(String)
    .send(JSON.stringify(document));
}

/** How a route's answers of this kind stand in the OpenAPI document. */
export function problemResponse(description: string, schema: z.ZodType = problemSchema) {
  return { description, content: { [PROBLEM_TYPE]: { schema } } };
}
