import { accountJa } from "./text/account.ja.ts";
import { roleHomeJa } from "./text/home.ja.ts";
import { noticesJa } from "./text/notices.ja.ts";
import { organisationJa } from "./text/organisation.ja.ts";
import { sessionJa } from "./text/session.ja.ts";
import { signInJa } from "./text/sign-in.ja.ts";

export const identityJa = {
  ...signInJa,
  ...sessionJa,
  ...roleHomeJa,
  ...noticesJa,
  ...accountJa,
  ...organisationJa,
} as const;
