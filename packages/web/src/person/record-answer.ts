import type {
  AccountLink,
  Assignment,
  Certificate,
  Consent,
  ConsiderationRow,
  Contact,
  Emergency,
  FormerName,
  Helper,
  Merge,
  Person,
  SharedBy,
} from "./answers.ts";

/** By which way a record can be reached. */
export type RecordReach = "organisation" | "own" | "assigned" | "helped" | "shared" | "emergency";

/** A whole record. A part that must not be seen is missing; an empty one is there and empty. */
export interface RecordAnswer {
  readonly organisation: { readonly organisationId: string; readonly name: string };
  readonly reach: RecordReach;
  readonly shared: readonly SharedBy[];
  readonly parts: readonly string[];
  readonly person: Person;
  readonly formerNames: readonly FormerName[];
  readonly contact?: Contact;
  readonly certificates?: readonly Certificate[];
  readonly helpers?: readonly Helper[];
  readonly considerations?: readonly ConsiderationRow[];
  readonly consents?: readonly Consent[];
  readonly links?: readonly AccountLink[];
  readonly assignments?: readonly Assignment[];
  readonly merges?: readonly Merge[];
  readonly emergencies?: readonly Emergency[];
}

interface Words {
  readonly ja: string;
  readonly en: string;
}

export interface Duplicate {
  readonly personId: string;
  readonly number: number;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDay: string;
  readonly municipalityCode: string | null;
  readonly likeness: "probable" | "possible";
  readonly score: number;
  readonly reasons: readonly (Words & { readonly code: string })[];
}

export interface Change {
  readonly at: string;
  readonly what: string;
  readonly id: string;
  readonly kind: "changed" | "removed";
  readonly by: { readonly displayName: string | null; readonly isSelf: boolean };
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

export interface LogEntry {
  readonly at: string;
  readonly event: string;
  readonly words: Words;
  readonly who: {
    readonly isSelf: boolean;
    readonly displayName: string | null;
    readonly role: string | null;
    readonly roleWords: Words | null;
    readonly organisationName: string | null;
  };
  readonly purpose: string;
  readonly purposeWords: Words | null;
  /** The number of the record that was merged into this one, when the entry is about that. */
  readonly mergedNumber: number | null;
}
