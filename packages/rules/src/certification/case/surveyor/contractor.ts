import type { CivilDay } from "../../../calendar/index.ts";
import type { Words } from "../words.ts";
import { areSurveyDocuments, isSurveyorBarred } from "../conditions.ts";
import type { ApplicationKind } from "../event.ts";
import type { CaseState } from "../state.ts";

/** Who may survey under contract with a municipality: 総支則9条1号–3号. */
export const contractorKinds = {
  facility: {
    ja: "指定障害者支援施設等",
    en: "Designated facility",
    source: "総支則9条1号",
  },
  consultation: {
    ja: "指定一般相談支援事業者・指定特定相談支援事業者",
    en: "Designated consultation provider",
    source: "総支則9条2号",
  },
  entrusted: {
    ja: "指定市町村事務受託法人",
    en: "Corporation entrusted with municipal work",
    source: "総支則9条3号",
  },
} as const;

/** A provider that surveys under contract. */
export interface Contractor {
  readonly organisationId: string;
  readonly kind: keyof typeof contractorKinds;
  /** Days of the contract, `[from, until)`. */
  readonly contractFrom: CivilDay;
  readonly contractUntil: CivilDay | null;
}

/** What is asked of a contracted survey. */
export interface ContractedCase {
  readonly kind: ApplicationKind;
  readonly on: CivilDay;
  /** The facility which the person uses and will go on using; null when none. */
  readonly usedFacility: string | null;
  /** Whether the person has a grade already. */
  readonly hasGrade: boolean;
}

/** Why a contracted surveyor may not take a case. */
export interface ContractProblem extends Words {
  readonly code: "not_in_contract" | "not_trained" | "facility_limit";
  readonly source: string;
}

const words: Readonly<Record<ContractProblem["code"], Omit<ContractProblem, "code">>> = {
  not_in_contract: {
    ja: "この日は、委託の契約の期間の外です。契約の日付を確かめてください。",
    en: "The day is outside the contract.",
    source: "法20条2項",
  },
  not_trained: {
    ja: "委託の調査は、決められた研修を終えた人が行います。研修の記録を確かめてください。",
    en: "A contracted survey is done by someone who finished the training.",
    source: "法20条3項, 総支則10条",
  },
  facility_limit: {
    ja: "施設が調査できるのは、区分のある人がその施設を続けて使うときだけです。別の調査員を選んでください。",
    en: "A facility surveys only those who have a grade and go on using it.",
    source: "総支則9条1号",
  },
};

/** Everything that keeps a contracted surveyor from a case; empty when nothing does. */
export function contractProblems(
  { kind, organisationId, contractFrom, contractUntil }: Contractor,
  isTrained: boolean,
  given: ContractedCase,
): readonly ContractProblem[] {
  const isInForce = contractFrom <= given.on && (contractUntil === null || given.on < contractUntil);
  const isContinuing = given.hasGrade && given.kind !== "new" && given.usedFacility === organisationId;
  const codes = [
    ...(isInForce ? [] : (["not_in_contract"] as const)),
    ...(isTrained ? [] : (["not_trained"] as const)),
    ...(kind === "facility" && !isContinuing ? (["facility_limit"] as const) : []),
  ];
  return codes.map((code) => ({ code, ...words[code] }));
}

/** What a surveyor may open in a case: never the opinion, nor any other case of the person. */
export type SurveyorPart =
  | "contact"
  | "considerations"
  | "pack"
  | "past_use"
  | "state_form"
  | "overview"
  | "survey";

const parts: readonly SurveyorPart[] = [
  "contact",
  "considerations",
  "pack",
  "past_use",
  "state_form",
  "overview",
  "survey",
];

/**
 * What the contracted surveyor of a case may open (rows 153–154): the parts of the survey while it goes on; nothing once
 * its documents are accepted, the file is handed on, or the case has ended. A question sent back opens them again.
 */
export function contractedAccess(state: CaseState): readonly SurveyorPart[] {
  const isOver = state.ended !== null || state.isFileComplete || areSurveyDocuments(state, "accepted");
  if (isSurveyorBarred(state)) return [];
  return state.surveyor?.contracted && !isOver ? parts : [];
}
