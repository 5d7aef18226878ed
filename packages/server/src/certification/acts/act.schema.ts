import { type ActId, acts } from "@yorisoi/rules/certification/case";
import { z } from "zod";
import { dayField } from "../day-field.ts";

const actIds = acts.map(({ id }) => id) as [ActId, ...ActId[]];

/** What is asked of a case. What the content of each act is, `act-data.schema.ts` tells. */
export const actSchema = z.object({
  id: z
    .string()
    .regex(/^[0-9A-Za-z-]{8,64}$/u)
    .describe("画面が作る番号。二度送っても、一度だけ行われる"),
  act: z.enum(actIds),
  on: dayField.optional().describe("行われた日。なければ今日"),
  data: z.record(z.string(), z.unknown()).default({}),
  goOn: z.array(z.string()).max(50).default([]).describe("足りなくても進めると決めたもの（missing の code）"),
});
export type ActRequest = z.output<typeof actSchema>;
