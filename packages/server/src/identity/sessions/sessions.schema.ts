import { roleIds } from "@yorisoi/rules/identity";
import { z } from "zod";
import { secondFactorNeedSchema } from "../session/second-factor-need.ts";

const role = z.enum(roleIds);
const grantSchema = z.object({
  grantId: z.guid(),
  role,
  organisationId: z.guid(),
  organisationName: z.string(),
  organisationKind: z.string(),
});

const untilSchema = z.object({ idleUntil: z.string(), absoluteUntil: z.string() });

export const sessionViewSchema = z.union([
  z.object({
    signedIn: z.literal(false),
    isDemo: z.boolean(),
    demoAccounts: z
      .array(
        z.object({
          login: z.string(),
          password: z.string(),
          displayName: z.string(),
          role,
          organisationName: z.string(),
        }),
      )
      .optional()
      .describe("見本の動きのときだけ。すべて架空の人"),
  }),
  untilSchema.extend({
    signedIn: z.literal(true),
    now: z.string().describe("サーバーの今。画面は自分の時計でなく、これで残りの時間を数える"),
    isDemo: z.boolean(),
    accountId: z.guid(),
    displayName: z.string(),
    level: z.enum(["password", "full"]),
    secondFactor: secondFactorNeedSchema,
    hasCode: z.boolean(),
    hasPasskey: z.boolean(),
    mustChangePassword: z.boolean(),
    grants: z.array(grantSchema).describe("選べる役割"),
    chosen: grantSchema.nullable().describe("選んだ役割"),
    notices: z.int().describe("まだ読んでいない知らせの数"),
  }),
]);

export const extendedSchema = untilSchema;
export const chooseSchema = z.strictObject({ grantId: z.guid() });
export const chosenSchema = z.object({ chosen: grantSchema });
export const sessionParams = z.object({ id: z.guid() });

export const sessionListSchema = z.object({
  sessions: z.array(
    z.object({
      sessionId: z.guid(),
      deviceName: z.string(),
      startedAt: z.string(),
      lastSeenAt: z.string(),
      isThis: z.boolean().describe("いま使っているもの"),
    }),
  ),
});
