import type { FastifyError, FastifyInstance } from "fastify";
import { decodeUtf8, isPlainUtf8 } from "./bodies.ts";
import { sendError } from "./errors.ts";
import { Refusal, sendProblem } from "./problem.ts";
import { unstorableTexts } from "./storable-text.ts";

/** The longest JSON body of a form, in bytes. */
const FORM_LIMIT = 256 * 1024;

/**
 * Reads JSON in UTF-8, and nothing else: a form of another site can send only other types without asking first. What no
 * table can hold is refused here, once for every field.
 */
export function addJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    "application/json",
    { parseAs: "buffer", bodyLimit: FORM_LIMIT },
    (request, bytes, done) => {
      if (!isPlainUtf8(request)) return done(new Refusal("wrong-type"), undefined);
      if (bytes.length === 0) return done(null, undefined);
      const text = decodeUtf8(bytes);
      if (text === undefined) return done(new Refusal("not-utf8"), undefined);
      void parse(request, text, (error, value) => {
        if (error) return done(new Refusal("not-json"), undefined);
        const problems = unstorableTexts(value);
        return problems.length > 0
          ? done(new Refusal("bad-input", { problems }), undefined)
          : done(null, value);
      });
    },
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error.code !== "FST_ERR_CTP_BODY_TOO_LARGE") return sendError(error, request, reply);
    return sendProblem(request, reply, "form-too-large");
  });
}
