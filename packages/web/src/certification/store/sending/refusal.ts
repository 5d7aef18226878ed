import { Problem } from "../../../app/asking/index.ts";
import type { Why } from "../device/record.ts";
import { hindranceOf } from "./retry.ts";

/** The answer of the server, or its refusal of what was sent; whatever else went wrong is thrown. */
export async function answerOrRefusal<Answer>(asked: Promise<Answer>): Promise<Answer | Problem> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Problem && hindranceOf(error.kind) === "refused") return error;
    throw error;
  }
}

/** Why the server did not take something: every part it named, or the whole. */
export const whysOf = ({ kind, detail, detailEn, parts }: Problem): readonly Why[] =>
  parts.length > 0
    ? parts.map(({ code, message, message_en }) => ({ code, ja: message, en: message_en ?? message }))
    : [{ code: kind, ja: detail, en: detailEn }];
