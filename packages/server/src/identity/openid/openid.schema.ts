import { z } from "zod";

export const providerParams = z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/) });
export const providersSchema = z.object({
  providers: z.array(z.object({ id: z.string(), name: z.string() })),
});
export const linksSchema = z.object({
  links: z.array(
    z.object({
      issuer: z.string().describe("つないだ認証のアドレス"),
      name: z.string().nullable().describe("認証の名前。今は使えない認証なら null"),
      linkedAt: z.iso.datetime(),
    }),
  ),
});
export const unlinkSchema = z.strictObject({
  issuer: z.string().min(1).max(2000),
  password: z.string().min(1).max(1024).describe("自分のパスワード"),
});
export const startedSchema = z.object({ url: z.string().describe("ブラウザーが次に開くアドレス") });
