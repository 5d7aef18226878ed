import type { FastifyError, FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { problemResponse, Refusal, sendError } from "../../http/index.ts";
import { signedIn } from "../../identity/index.ts";
import type { Parts } from "../../parts.ts";
import { personParams } from "../fields.schema.ts";
import { endings, mediaTypes } from "./media.ts";
import { readDocument } from "./read-document.ts";
import { storeDocument } from "./store-document.ts";

/** The largest scan, in bytes; the table has the same limit. */
const DOCUMENT_LIMIT = 10 * 1024 * 1024;

const all = "/api/organisations/:organisationId/people/:personId/documents";
const oneParams = personParams.extend({ documentId: z.guid() });

const storedAnswer = z.object({ documentId: z.guid(), mediaType: z.enum(mediaTypes), bytes: z.int() });

const problems = {
  404: problemResponse("ないか、今の役割では見られない"),
  413: problemResponse("10 MiB より大きい"),
  415: problemResponse("PDF、JPEG、PNG でない"),
};

function addUpload(app: FastifyInstance, parts: Parts): void {
  app.removeAllContentTypeParsers();
  const limits = { parseAs: "buffer", bodyLimit: DOCUMENT_LIMIT } as const;
  app.addContentTypeParser([...mediaTypes], limits, (_request, body, done) => done(null, body));
  app.addContentTypeParser("*", (_request, _body, done) => done(new Refusal("wrong-media"), undefined));
  app.setErrorHandler<FastifyError>((error, request, reply) =>
    sendError(
      error.code === "FST_ERR_CTP_BODY_TOO_LARGE"
        ? (new Refusal("document-too-large") as unknown as FastifyError)
        : error,
      request,
      reply,
    ),
  );
  app.route<{ Params: z.output<typeof personParams>; Body: unknown }>({
    method: "POST",
    url: all,
    schema: {
      operationId: "storeDocument",
      tags: ["person"],
      summary: "同意書などの読みこんだ紙を保存する",
      description: "本文はファイルそのもの（PDF、JPEG、PNG、10 MiB まで）。",
      params: personParams,
      response: { 201: storedAnswer, ...problems },
    },
    handler: signedIn(
      parts,
      { resource: "consent", action: "create", creates: true },
      async (act, { params, body, headers }: FastifyRequest<{ Params: z.output<typeof personParams> }>) => ({
        status: 201,
        body: await storeDocument(act, params, { contentType: headers["content-type"], content: body }),
      }),
    ),
  });
}

function addDownload(app: FastifyInstance, parts: Parts): void {
  app.route<{ Params: z.output<typeof oneParams> }>({
    method: "GET",
    url: `${all}/:documentId`,
    schema: {
      operationId: "readDocument",
      tags: ["person"],
      summary: "保存した紙を見る",
      params: oneParams,
      response: problems,
    },
    handler: signedIn(
      parts,
      { resource: "consent", action: "read" },
      async (act, request: FastifyRequest<{ Params: z.output<typeof oneParams> }>, reply) => {
        const { documentId, ...key } = request.params;
        const { mediaType, content } = await readDocument(act, key, documentId);
        void reply
          .type(mediaType)
          .header("content-disposition", `attachment; filename="document.${endings[mediaType]}"`)
          .header("x-content-type-options", "nosniff");
        return { body: content };
      },
    ),
  });
}

/** Uploads have parsers of their own, which hold for that route alone. */
export async function addDocuments(app: FastifyInstance, parts: Parts): Promise<void> {
  addDownload(app, parts);
  await app.register(async (scope) => addUpload(scope, parts));
}
