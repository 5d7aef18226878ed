import { z } from "zod";

const name = z.string().trim().min(1).max(60).describe("見分けるための名前");
/** What a browser made; read strictly where it is judged. */
const answer = z.record(z.string(), z.unknown()).describe("ブラウザーの答え（WebAuthn）");

export const answerSchema = z.strictObject({ challengeId: z.guid(), answer });
export const newPasskeySchema = z.strictObject({ challengeId: z.guid(), name, answer });
export const nameSchema = z.strictObject({ name });
export const credentialParams = z.object({ id: z.string().regex(/^[\w-]{1,1364}$/) });

export type PasskeyAnswer = z.infer<typeof answerSchema>;
export type NewPasskeyAnswer = z.infer<typeof newPasskeySchema>;

export const optionsSchema = z.object({
  challengeId: z.guid(),
  options: z.record(z.string(), z.unknown()).describe("navigator.credentials に渡す値（WebAuthn）"),
});

export const passkeySchema = z.object({ id: z.string(), name: z.string() });

export const passkeyListSchema = z.object({
  passkeys: z.array(passkeySchema.extend({ createdAt: z.string(), lastUsedAt: z.string().nullable() })),
});
