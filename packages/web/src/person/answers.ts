import type { Role } from "@yorisoi/rules/identity";
import type { ContactRules, Sex } from "@yorisoi/rules/person";

/** What the server answers about the record of a person, as its own schemas declare it (server/src/person). */

export interface PersonKey {
  readonly organisationId: string;
  readonly personId: string;
}

export interface Names {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
}

export type PersonStatus = "active" | "moved" | "died" | "merged";

export interface SharedBy {
  readonly consentId: string;
  readonly resources: readonly string[];
  readonly purpose: string;
  readonly validUntil: string;
}

/** A line of a list. */
export interface Line extends PersonKey, Names {
  readonly number: number;
  readonly birthDay: string;
  readonly age: number;
  readonly sex: Sex;
  readonly municipalityCode: string | null;
  readonly status: PersonStatus;
  readonly organisationName?: string;
  readonly shared?: readonly SharedBy[];
}

export interface Lines {
  readonly people: readonly Line[];
  readonly next: string | null;
}

export interface Person extends PersonKey, Names {
  readonly number: number;
  readonly birthDay: string;
  readonly age: number;
  readonly sex: Sex;
  readonly postalCode: string | null;
  readonly municipalityCode: string | null;
  readonly address: string;
  readonly building: string;
  readonly phone: string;
  readonly secondPhone: string;
  readonly email: string;
  readonly status: PersonStatus;
  readonly mergedInto: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

export interface FormerName extends Names {
  readonly formerNameId: string;
  readonly untilDay: string | null;
  readonly reason: string;
  readonly version: number;
}

export interface Contact {
  readonly rules: ContactRules;
  readonly version: number;
}

export interface Certificate {
  readonly certificateId: string;
  readonly kind: string;
  readonly number: string;
  readonly grade: string;
  readonly issuer: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly note: string;
  readonly version: number;
}

export interface Permission {
  readonly permission: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly isInForce: boolean;
}

export interface Helper {
  readonly helperId: string;
  readonly name: string;
  readonly kana: string;
  readonly relation: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
  readonly hasAccount: boolean;
  readonly permissions: readonly Permission[];
  readonly version: number;
}

export interface ConsiderationRow {
  readonly considerationId: string;
  readonly code: string;
  readonly note: string;
  readonly notForFamily: boolean;
  readonly version: number;
}

export type ConsentHow = "paper" | "in_person" | "online";

export interface Consent {
  readonly consentId: string;
  readonly toOrganisation: { readonly organisationId: string; readonly name: string };
  readonly resources: readonly string[];
  readonly purpose: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly how: ConsentHow;
  readonly givenOn: string;
  readonly byHelperId: string | null;
  readonly documentId: string | null;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string;
  readonly isInForce: boolean;
  readonly version: number;
}

export interface AccountLink {
  readonly accountId: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly isInForce: boolean;
  readonly hasRole: boolean;
}

export interface Assignment {
  readonly assignmentId: string;
  readonly accountId: string;
  readonly displayName: string | null;
  readonly role: Role;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly isInForce: boolean;
  readonly version: number;
}

export interface Merge {
  readonly mergeId: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly mergedNumber: number;
  readonly reason: string;
  readonly mergedAt: string;
  readonly undoneAt: string | null;
}

export interface Emergency extends PersonKey {
  readonly emergencyId: string;
  readonly organisationName: string;
  readonly accountId: string;
  readonly displayName: string | null;
  readonly byOrganisation: { readonly organisationId: string; readonly name: string };
  readonly byRole: Role;
  readonly reason: string;
  readonly startedAt: string;
  readonly untilAt: string;
  readonly endedAt: string | null;
  readonly isOpen: boolean;
  readonly reviewedAt: string | null;
  readonly review: string;
}
