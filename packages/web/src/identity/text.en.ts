import { accountEn } from "./text/account.en.ts";
import { roleHomeEn } from "./text/home.en.ts";
import { noticesEn } from "./text/notices.en.ts";
import { organisationEn } from "./text/organisation.en.ts";
import { sessionEn } from "./text/session.en.ts";
import { signInEn } from "./text/sign-in.en.ts";

export const identityEn = {
  ...signInEn,
  ...sessionEn,
  ...roleHomeEn,
  ...noticesEn,
  ...accountEn,
  ...organisationEn,
};
