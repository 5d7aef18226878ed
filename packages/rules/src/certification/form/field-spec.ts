import type { Values } from "../changes/index.ts";

/** One thing that can be chosen. */
export interface Option {
  /** Stable and short; what is stored. */
  readonly code: string;
  /** As the form words it. */
  readonly ja: string;
  readonly en: string;
  /** What it means, in our own plain words. */
  readonly plain?: string;
}

/** What a field takes. Lengths count characters as people do (code points); numbers are plain decimals. */
export type FieldKind =
  | { readonly type: "text"; readonly most: number }
  | { readonly type: "long-text"; readonly most: number }
  | { readonly type: "choice"; readonly options: readonly Option[] }
  | { readonly type: "choices"; readonly options: readonly Option[] }
  | { readonly type: "yes-no" }
  | {
      readonly type: "number";
      readonly least: number;
      readonly most: number;
      /** Digits after the point. */
      readonly decimals: number;
      readonly unit: string;
    }
  | { readonly type: "day" }
  /** A day, a month or a year, perhaps with 「頃」: `2008`, `2008-04`, `2008-04-01`, `2008-04~`. */
  | { readonly type: "about-day" };

/** Who must not read a field although the document is open to them. */
export type Privacy =
  /** Told while the family was away. */
  | "not-for-family"
  /** Infections: for those who care for the body only. */
  | "infection"
  /** Private among the informants: shown to the surveyor and the board only. */
  | "surveyor-and-board";

/** Whether a field is asked, from what is answered so far. `row` is the row of a table the field stands in. */
export type Condition = (values: Values, row: string) => boolean;

/** One field of a form. */
export interface FieldSpec {
  /** Dotted path; `#` stands for the row of a table: `drug.#.name`. */
  readonly key: string;
  readonly kind: FieldKind;
  /** The label of the official form, verbatim; for a field of our own, our words. */
  readonly ja: string;
  readonly en: string;
  /** What is meant, in our own plain words. */
  readonly plain?: string;
  readonly example?: string;
  /** Where the field comes from: a line of the seed, a row of requirements, or `ours`. */
  readonly source: string;
  /** Asked only then; always when missing. */
  readonly when?: Condition;
  /** Missing keeps the document from being sent. A field that is not asked is never missing. */
  readonly required?: boolean;
  readonly privacy?: Privacy;
}

/** Fields that belong together on the paper and on the screen. */
export interface Section {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly fields: readonly FieldSpec[];
}

/** A table that must have a row; with a condition, only while it holds. */
export interface NeededTable {
  readonly table: string;
  readonly when?: (values: Values) => boolean;
}

/** A whole form. */
export interface Form {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly sections: readonly Section[];
  /** While one of these has no row, the required fields of its first row are missing. */
  readonly needed?: readonly NeededTable[];
}
