import type { z } from "zod";
import { problemResponse } from "../http/index.ts";

/** An answer in JSON, as a route declares it. */
export const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { "application/json": { schema } },
});

export const refusals = {
  400: problemResponse("指定が違う、JSON や UTF-8 として読めない"),
  429: problemResponse("同じところからの要求が多すぎる"),
};

export const bodyRefusals = {
  ...refusals,
  413: problemResponse("本文が大きすぎる"),
  415: problemResponse("content-type が application/json でない"),
  422: problemResponse("直すところがある。problems にすべて挙げる"),
};
