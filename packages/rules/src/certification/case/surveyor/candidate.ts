import type { GroupId } from "../../../disease/knowledge/index.ts";
import type { Sex } from "../../../person/index.ts";
import type { ConflictKind } from "./conflict-kinds.ts";
import type { Contractor, ContractedCase } from "./contractor.ts";
import type { Qualification } from "./qualifications.ts";

/** Someone who could survey. */
export interface Candidate {
  readonly accountId: string;
  readonly organisationId: string;
  readonly qualifications: readonly Qualification[];
  /** Finished the training of 総支則10条. */
  readonly isTrained: boolean;
  /** The provider, for a contracted survey; null for staff of the municipality. */
  readonly contractor: Contractor | null;
  /** Surveys done of people with diseases of each group. */
  readonly experience: Readonly<Partial<Record<GroupId, number>>>;
  /** Open surveys. */
  readonly load: number;
  readonly sex: Sex | null;
  readonly knowsPerson: boolean;
  /** What the candidate declared. */
  readonly declared: readonly ConflictKind[];
}

/** Who stands near the person, by ids, as the record tells. */
export interface PersonRelations {
  readonly personAccount: string | null;
  /** Accounts linked as helpers that are relatives. */
  readonly relatives: readonly string[];
  /** Accounts linked as other helpers. */
  readonly helpers: readonly string[];
  /** Organisations that serve the person. */
  readonly providers: readonly string[];
  /** Hospitals and clinics that treat the person. */
  readonly facilities: readonly string[];
}

/** What counts for the choice in one case. */
export interface SurveyCase extends ContractedCase {
  readonly groups: readonly GroupId[];
  readonly relations: PersonRelations;
  /** The consideration `same_gender`: the sex of the person, null when it is not wished. */
  readonly wishedSex: Sex | null;
  /** The consideration `same_person`: who came last time. */
  readonly lastSurveyor: string | null;
  /** Surveyors whom the person wished to be replaced. */
  readonly notAgain: readonly string[];
}
