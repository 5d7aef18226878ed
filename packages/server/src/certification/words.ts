import type { ProblemPart } from "../http/index.ts";

/** Words of the rules as a part of a problem. */
export const problemOf = (
  { code, ja, en }: { readonly code: string; readonly ja: string; readonly en: string },
  path = "",
): ProblemPart => ({ code, path, message: ja, message_en: en });
