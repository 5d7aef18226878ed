import { z } from "zod";
import { secondFactorNeedSchema } from "../session/second-factor-need.ts";

export const credentialsSchema = z.strictObject({
  login: z.string().min(1).max(100).describe("ログイン名"),
  password: z.string().min(1).max(1024).describe("パスワード"),
});

export type Credentials = z.infer<typeof credentialsSchema>;

export const signedInSchema = z.object({
  level: z.enum(["password", "full"]).describe("password: 第二の確認がまだ"),
  secondFactor: secondFactorNeedSchema,
});
