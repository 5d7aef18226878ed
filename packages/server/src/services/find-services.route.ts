import type { FastifyInstance, FastifySchemaCompiler } from "fastify";
import { type AskKnowledge, bodyRefusals, json } from "../disease/index.ts";
import { findAnswer } from "./answers.schema.ts";
import { findExamples } from "./examples.ts";
import { findServices } from "./find-services.ts";
import { situationBody } from "./situation.schema.ts";

const schema = {
  operationId: "findServices",
  tags: ["services"],
  summary: "使える支援を調べる",
  description: `本人についてわかっていることから、その日のすべての支援を、申請できる・足りないことがある・あてはまらない・窓口で聞く、に分けて返します。
理由、根拠、決める人、行くところ、持っていくもの、次に聞くとよいことも返します。足りない答えがあっても答えます。決めるのは市区町村などです。
diseases には疾病の番号（id）を書けます。送られた内容は保存も記録もしません。名前は送らないでください。`,
  body: { content: { "application/json": { schema: situationBody, examples: findExamples } } },
  response: { 200: json("使える支援", findAnswer), ...bodyRefusals },
};

/** What a situation may look like is for `readSituation` of the rules alone. */
const compileValidator: FastifySchemaCompiler<unknown> = () => (value: unknown) => ({ value });

/** POST /api/services/find */
export function addFindServices(app: FastifyInstance, ask: AskKnowledge): void {
  app.post<{ Body: unknown }>(
    "/api/services/find",
    { schema, validatorCompiler: compileValidator },
    async ({ body }) => {
      const { lists } = await ask();
      return findServices(body, lists);
    },
  );
}
