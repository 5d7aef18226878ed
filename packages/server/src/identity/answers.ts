import type { z } from "zod";
import type {
  accountListSchema,
  accountSchema,
  createdSchema,
  invitedSchema,
} from "./accounts/accounts.schema.ts";
import type { ownAccountSchema } from "./accounts/own-account.schema.ts";
import type { noticeListSchema } from "./notices/notices.schema.ts";
import type { linksSchema, providersSchema } from "./openid/openid.schema.ts";
import type { organisationListSchema, organisationSchema } from "./organisations/organisations.schema.ts";
import type { passkeyListSchema } from "./passkeys/passkey.schema.ts";
import type { grantListSchema, grantSchema, roleListSchema } from "./roles/roles.schema.ts";
import type { factorsSchema, givenSchema } from "./second-factor/second-factor.schema.ts";
import type { sessionListSchema, sessionViewSchema } from "./sessions/sessions.schema.ts";
import type { signedInSchema } from "./sign-in/sign-in.schema.ts";

/** What the routes of this slice answer, for the screens. */
export type SessionView = z.output<typeof sessionViewSchema>;
export type SessionList = z.output<typeof sessionListSchema>;
export type SignInAnswer = z.output<typeof signedInSchema>;
export type Factors = z.output<typeof factorsSchema>;
export type SecondFactorGiven = z.output<typeof givenSchema>;
export type PasskeyList = z.output<typeof passkeyListSchema>;
export type OpenidLinks = z.output<typeof linksSchema>;
export type OpenidProviders = z.output<typeof providersSchema>;
export type OwnAccount = z.output<typeof ownAccountSchema>;
export type NoticeList = z.output<typeof noticeListSchema>;
export type AccountList = z.output<typeof accountListSchema>;
export type AccountAnswer = z.output<typeof accountSchema>;
export type AccountCreated = z.output<typeof createdSchema>;
export type Invited = z.output<typeof invitedSchema>;
export type RoleList = z.output<typeof roleListSchema>;
export type GrantList = z.output<typeof grantListSchema>;
export type GrantAnswer = z.output<typeof grantSchema>;
export type OrganisationAnswer = z.output<typeof organisationSchema>;
export type OrganisationList = z.output<typeof organisationListSchema>;
