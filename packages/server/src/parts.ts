import type { may, Role } from "@yorisoi/rules/identity";
import type { SecretBox } from "./identity/index.ts";
import type { Database } from "./database/index.ts";
import type { Printing } from "./printing/index.ts";

/** An identity provider of a government or a hospital that people may sign in with. */
export interface OpenidProvider {
  /** Stands in addresses: short, of small letters, digits and dashes. */
  readonly id: string;
  /** What the button says. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** The `acr` under which this provider has asked for two factors; any other sign-in counts as a password. */
  readonly secondFactorAcr?: string;
}

/** A fictitious account that the sign-in page of the demo lists. */
export interface DemoSignIn {
  readonly login: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
  readonly organisationName: string;
}

/** What the routes of people's data stand on. */
export interface Parts {
  readonly db: Database;
  /** Lists and statistics may be read here; the same database when there is no replica. */
  readonly readDb: Database;
  /** The policy function; tests put another in its place to see the database refuse on its own. */
  readonly may: typeof may;
  /** Seals the secrets of one-time codes before they are stored. */
  readonly box: SecretBox;
  /** Where people reach the server, for example https://yorisoi.example.lg.jp; decides about cookies and passkeys. */
  readonly origin: string;
  readonly isDemo: boolean;
  readonly demoSignIns?: readonly DemoSignIn[];
  readonly openid?: readonly OpenidProvider[];
  /** Prints papers; without one the server opens its own, and closes it with itself. */
  readonly printing?: Printing;
}
