import type { OrganisationKind, Role } from "@yorisoi/rules/identity";

/** What the server answers about people who sign in, as its own schemas declare it (server/src/identity). */

export interface Grant {
  readonly grantId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
}

export type SecondFactorNeed = "none" | "give" | "set-up";

export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
  readonly organisationName: string;
}

export interface Nobody {
  readonly signedIn: false;
  readonly isDemo: boolean;
  readonly demoAccounts?: readonly DemoAccount[];
}

export interface Somebody {
  readonly signedIn: true;
  /** The time by the server's clock when it answered. */
  readonly now: string;
  readonly isDemo: boolean;
  readonly accountId: string;
  readonly displayName: string;
  /** `password`: the second factor has still to be shown. */
  readonly level: "password" | "full";
  readonly secondFactor: SecondFactorNeed;
  readonly hasCode: boolean;
  readonly hasPasskey: boolean;
  readonly mustChangePassword: boolean;
  readonly grants: readonly Grant[];
  readonly chosen: Grant | null;
  readonly notices: number;
  readonly idleUntil: string;
  readonly absoluteUntil: string;
}

export type Session = Nobody | Somebody;

export interface NoticeRow {
  readonly noticeId: string;
  readonly kind: string;
  readonly details: Readonly<Record<string, string>>;
  readonly at: string;
  readonly readAt: string | null;
}
