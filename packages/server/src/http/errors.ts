import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { isAway } from "../database/index.ts";
import { plainIssue } from "./plain-issue.ts";
import type { ProblemKind } from "./problem-kinds.ts";
import { Refusal, sendProblem } from "./problem.ts";

const kindsByCode: Readonly<Record<string, ProblemKind>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "wrong-type",
  FST_ERR_CTP_INVALID_JSON_BODY: "not-json",
  FST_ERR_CTP_EMPTY_JSON_BODY: "empty-body",
  FST_ERR_BAD_URL: "bad-address",
  FST_STATIC_FORBIDDEN_PATH: "bad-address",
};

function kindOf(error: FastifyError): ProblemKind {
  const known = kindsByCode[error.code];
  if (known) return known;
  if (isAway(error)) return "database-away";
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500 ? "bad-request" : "fault";
}

/** A fault for the log: what and where, never the message, for a message may quote what was sent. */
function faultForLog({ name, code, stack }: FastifyError) {
  const frames = stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { fault: { name, code, frames } };
}

/** Turns whatever was thrown while answering into problem+json. */
export function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Refusal) return sendProblem(request, reply, error.kind, error.particulars);
  if (hasZodFastifySchemaValidationErrors(error)) {
    if (error.validationContext === "params") return sendProblem(request, reply, "not-found");
    const kind = error.validationContext === "body" ? "bad-input" : "bad-query";
    return sendProblem(request, reply, kind, { problems: error.validation.map(plainIssue) });
  }
  const kind = kindOf(error);
  if (kind === "fault" || kind === "database-away") request.log.error(faultForLog(error));
  return sendProblem(request, reply, kind);
}

export function addErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(sendError);
}
