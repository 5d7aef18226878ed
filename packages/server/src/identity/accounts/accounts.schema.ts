import { roleIds } from "@yorisoi/rules/identity";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { newGrantSchema } from "../roles/roles.schema.ts";
import { normalLogin } from "../sign-in/check-password.ts";
import { displayKana, displayName, email, version } from "./own-account.schema.ts";

const login = z
  .string()
  .max(200)
  .transform(normalLogin)
  .pipe(
    z.string().regex(/^[a-z0-9][a-z0-9._@+-]{2,99}$/, {
      error: inBoth(
        "ログイン名は、英小文字・数字・「. _ @ + -」の 3 文字から 100 文字にしてください。",
        "A sign-in name has 3 to 100 small letters, digits or “. _ @ + -”.",
      ),
    }),
  );
const qualification = z
  .string()
  .trim()
  .max(100)
  .nullable()
  .transform((text) => text || null);

export const newAccountSchema = z.strictObject({
  login,
  displayName,
  displayKana: displayKana.optional(),
  email: email.optional(),
  qualification: qualification.optional().describe("資格（医師、保健師など）"),
  role: newGrantSchema.omit({ accountId: true }).describe("はじめの役割"),
});
export type NewAccountBody = z.output<typeof newAccountSchema>;

export const accountChangeSchema = z.strictObject({ displayName, displayKana, qualification, version });
export type AccountChangeBody = z.output<typeof accountChangeSchema>;

export const closeSchema = z.strictObject({ version });
export const againSchema = z.strictObject({
  withoutSecondFactor: z
    .boolean()
    .default(false)
    .describe("第二の確認の登録も消す（端末と回復コードの両方をなくしたとき）"),
});

export const accountParams = z.object({ id: z.guid() });
export const accountQuery = z.strictObject({
  query: z.string().trim().max(100).default("").describe("名前・かな・ログイン名の一部"),
  page: z.coerce.number().int().min(0).max(10_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type AccountQuery = z.output<typeof accountQuery>;

const listed = z.object({
  accountId: z.guid(),
  login: z.string(),
  displayName: z.string(),
  displayKana: z.string().nullable(),
  qualification: z.string().nullable(),
  status: z.enum(["active", "closed"]),
  version: z.int(),
});

export const accountSchema = listed;
export const accountWithRolesSchema = listed.extend({
  roles: z
    .array(
      z.object({
        grantId: z.guid(),
        role: z.enum(roleIds),
        validFrom: z.string(),
        validUntil: z.string().nullable(),
        isInForce: z.boolean(),
      }),
    )
    .describe("この組織での役割。終わったものも"),
});
export const accountListSchema = z.object({
  accounts: z.array(accountWithRolesSchema),
  page: z.int(),
  isLast: z.boolean(),
});

const invitation = {
  link: z.string().optional().describe("招待のアドレス。この一回だけ見せる"),
  expiresAt: z.iso.datetime().describe("この時から、招待は使えない"),
};
export const createdSchema = z.object({ accountId: z.guid(), grantId: z.guid(), ...invitation });
export const invitedSchema = z.object({ accountId: z.guid(), ...invitation });
