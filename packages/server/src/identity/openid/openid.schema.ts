import { z } from "zod";

export const providerParams = z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/) });
export const providersSchema = z.object({
  providers: z.array(z.object({ id: z.string(), name: z.string() })),
});
export const startedSchema = z.object({ url: z.string().describe("ブラウザーが次に開くアドレス") });
