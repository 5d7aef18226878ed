import type { Role } from "@yorisoi/rules/identity";
import type { Act, Actor } from "../../database/index.ts";

/** Who a request comes from, as the session tells. Without a role until one is chosen and the second factor is shown. */
export interface SignedIn extends Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly level: "password" | "full";
  readonly displayName: string;
  readonly organisationId?: string;
  readonly organisationName?: string;
  readonly role?: Role;
  readonly idleUntil: Date;
  readonly absoluteUntil: Date;
}

/** An act of someone who is signed in. */
export type SignedInAct = Act<SignedIn>;

/** The transaction of an act, as stores take it. */
export type Sql = Act["sql"];
