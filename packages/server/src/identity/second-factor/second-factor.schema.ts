import { z } from "zod";

const code = z.string().min(1).max(40).describe("認証アプリの 6 桁のコード");

export const codeSchema = z.strictObject({ code });

export const secondFactorSchema = z.union([
  z.strictObject({ code }),
  z.strictObject({ recoveryCode: z.string().min(1).max(100).describe("回復コード") }),
]);

export type SecondFactor = z.infer<typeof secondFactorSchema>;

export const setUpSchema = z.object({
  secret: z.string().describe("手で入れるときの値。この一回だけ見せる"),
  uri: z.string().describe("認証アプリが QR コードから読むアドレス"),
});

export const recoveryCodesSchema = z.object({
  recoveryCodes: z.array(z.string()).describe("回復コード。この一回だけ見せる"),
});

export const givenSchema = z.object({
  recoveryCodesLeft: z.int(),
  fewRecoveryCodes: z.boolean().describe("残りが少ない: 作り直すよう勧める"),
});

export const factorsSchema = z.object({
  hasCode: z.boolean(),
  recoveryCodesLeft: z.int(),
  passkeys: z.int(),
});
