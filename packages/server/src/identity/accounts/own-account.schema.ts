import { z } from "zod";
import { inBoth } from "../../http/index.ts";

export const displayName = z.string().trim().min(1).max(100);
export const displayKana = z
  .string()
  .trim()
  .max(100)
  .nullable()
  .transform((text) => text || null);
export const email = z
  .union([
    z.literal(""),
    z.email({
      error: inBoth(
        "メールアドレスの形ではありません。name@example.jp のように入れてください。",
        "This is not a mail address. Enter it as in name@example.jp.",
      ),
    }),
  ])
  .nullable()
  .transform((text) => text || null);
export const version = z.int().min(1).describe("読みこんだときの版");

export const ownChangeSchema = z.strictObject({ displayName, displayKana, email, version });
export type OwnChange = z.output<typeof ownChangeSchema>;

export const passwordChangeSchema = z.strictObject({
  oldPassword: z.string().min(1).max(1024),
  newPassword: z.string().min(1).max(4096),
});
export type PasswordChange = z.output<typeof passwordChangeSchema>;

export const ownAccountSchema = z.object({
  accountId: z.guid(),
  login: z.string(),
  displayName: z.string(),
  displayKana: z.string().nullable(),
  email: z.string().nullable(),
  qualification: z.string().nullable(),
  version: z.int(),
});
