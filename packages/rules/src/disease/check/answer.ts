import type { Certainty, Coverage, CoverageStatus, NextStep, Reason } from "../coverage/index.ts";
import type { Disease } from "../disease.ts";
import type { DiseaseEdition } from "../editions/index.ts";
import type { Onset, ProofKind } from "./case.ts";

/** A text for readers in both languages. */
export interface Said {
  readonly ja: string;
  readonly en: string;
}

/** A place in the law. */
export interface LawPlace {
  /** Number of the law on e-Gov. */
  readonly law: string;
  /** 「障害者総合支援法 4条1項」 */
  readonly place: string;
  readonly for: Said;
}

/** Something the case lacks or that does not fit. `blocking`: the check cannot be finished without it. */
export interface Missing extends Said {
  readonly code: string;
  readonly blocking: boolean;
  /** Index in the list of diseases, or null for the case. */
  readonly disease: number | null;
}

/** What one paper does for one disease. `ask`: it helps, but not alone; the municipality decides. */
export interface ProofAnswer extends Said {
  readonly kind: ProofKind;
  readonly outcome: "proves" | "ask" | "not-this" | "not-on-this-day";
  readonly provesNot: string;
  readonly source: string;
  readonly toConfirm: boolean;
}

/** Whether the onset is needed: required for progressive illness, asked when the catalogue cannot tell. */
export interface OnsetAnswer {
  readonly need: "required" | "asked" | "optional";
  readonly given: Onset | null;
  readonly because: Said;
}

/** The check of one disease of the case. */
export interface DiseaseVerdict {
  readonly index: number;
  /** The name as given, or that of the chosen disease. */
  readonly given: string;
  readonly disease: Disease | null;
  /** Diseases a typed name may mean, when it means several. */
  readonly candidates: readonly Disease[];
  readonly complication: boolean;
  /** Of the disease on the day; with a decision before a removal, of the person. */
  readonly status: CoverageStatus;
  readonly certainty: Certainty | null;
  readonly coverage: Coverage;
  /** Reasons beyond the coverage: an earlier decision. */
  readonly because: readonly Reason[];
  readonly proofs: readonly ProofAnswer[];
  readonly proven: "yes" | "ask" | "no";
  readonly onset: OnsetAnswer;
}

/** 障害者 (18 and over) or 障害児 in the sense of Article 4. */
export interface PersonAnswer extends Said {
  readonly age: number | null;
  readonly legal: "障害者" | "障害児" | null;
}

/** Another scheme to show to who does not get through here. */
export interface OtherScheme {
  readonly code: string;
  readonly name: Said;
  readonly why: Said;
  readonly where: Said;
  readonly law: string;
  readonly toConfirm: boolean;
}

/** The answer at the window. */
export interface WindowAnswer {
  readonly edition: DiseaseEdition | null;
  readonly status: CoverageStatus;
  readonly certainty: Certainty | null;
  /** Nothing that blocks is missing. */
  readonly complete: boolean;
  readonly summary: Said;
  readonly person: PersonAnswer;
  readonly diseases: readonly DiseaseVerdict[];
  /** What this check does not decide: the degree, and the rules on the handbook. */
  readonly notes: readonly (Said & { readonly code: string })[];
  readonly missing: readonly Missing[];
  readonly nextSteps: readonly NextStep[];
  readonly otherSchemes: readonly OtherScheme[];
  readonly law: readonly LawPlace[];
}
