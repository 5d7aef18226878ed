import type { DiseaseEdition } from "../editions/index.ts";

/** `not-confirmed`: not known here, never a no; the next step says how to find out. */
export type CoverageStatus = "covered" | "not-covered" | "not-confirmed";
/** `documented`: a source says so. `inferred`: follows by reasoning, shown with 「要確認」. */
export type Certainty = "documented" | "inferred";

/** One reason of an answer. */
export interface Reason {
  /** A short name of the kind of reason, for programs: `on-the-130`, `designated`, `removed` … */
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  /** Where it is written; null for what the program itself concludes. */
  readonly source: string | null;
}

/** What to do when the answer is open, or a no. */
export interface NextStep {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
}

/** Whether a disease is one of the 対象疾病 of the 障害者総合支援法 on a day, with every reason. */
export interface Coverage {
  readonly status: CoverageStatus;
  /** Null when nothing is known. */
  readonly certainty: Certainty | null;
  /** The edition in force on the day; null before 2013-04-01. */
  readonly edition: DiseaseEdition | null;
  readonly because: readonly Reason[];
  readonly nextStep: NextStep | null;
  /** Every source of the reasons, once each. */
  readonly sources: readonly string[];
}

/** A coverage before the edition and the sources are added. */
export interface Finding {
  readonly status: CoverageStatus;
  readonly certainty: Certainty | null;
  readonly because: readonly Reason[];
  readonly nextStep?: NextStep;
}

/** A finding with its edition, as the answer to the reader. */
export function coverageFrom(finding: Finding, edition: DiseaseEdition | null): Coverage {
  const sources = finding.because.flatMap(({ source }) => source ?? []);
  return {
    status: finding.status,
    certainty: finding.certainty,
    edition,
    because: finding.because,
    nextStep: finding.nextStep ?? null,
    sources: [...new Set(sources)],
  };
}

/** The same finding, but no surer than reasoning allows. */
export function inferred(finding: Finding, ...before: readonly Reason[]): Finding {
  return {
    ...finding,
    certainty: finding.certainty === null ? null : "inferred",
    because: [...before, ...finding.because],
  };
}
