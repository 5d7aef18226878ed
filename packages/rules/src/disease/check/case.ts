import type { CivilDay } from "../../calendar/index.ts";
import type { ImportedList } from "../imported/list.ts";
import type { proofRows } from "../tables/proofs.ts";

/** 診断書, 特定医療費受給者証, 登録者証, 医師意見書, 小児慢性の受給者証, 特定疾患医療受給者証. */
export type ProofKind = keyof typeof proofRows;

/** When an illness began: `2019-04-01`, `2019-04` or `2019`; `about` when the person is not sure. */
export interface Onset {
  readonly text: string;
  readonly about?: boolean;
}

/** One disease of the case: chosen from the catalogue (`id`), or as it stands on the paper (`typedName`). */
export interface WindowDisease {
  readonly id?: string | undefined;
  readonly typedName?: string | undefined;
  readonly onset?: Onset | undefined;
  /** What the person or the doctor says; the catalogue does not know it of every disease. */
  readonly progressive?: boolean | undefined;
  /** A complication, not the main disease. */
  readonly complication?: boolean | undefined;
}

/** A paper that was shown. */
export interface WindowProof {
  readonly kind: ProofKind;
  /** Id of the disease it names; left out when it names none, or when there is only one disease. */
  readonly disease?: string | undefined;
  /** The day it was issued. */
  readonly day?: CivilDay | undefined;
  readonly validUntil?: CivilDay | undefined;
}

/** 身体障害者手帳, 療育手帳, 精神障害者保健福祉手帳. */
export type Handbook = "physical" | "intellectual" | "mental";

/** What the clerk knows at the window. Only the day and the diseases are needed to begin. */
export interface WindowCase {
  readonly day: CivilDay;
  readonly diseases: readonly WindowDisease[];
  readonly birthDay?: CivilDay | undefined;
  /** Whole years on the day, when the birthday is not given. */
  readonly age?: number | undefined;
  /** Onset of the main disease, for a case with one disease. */
  readonly onset?: Onset | undefined;
  readonly proofs?: readonly WindowProof[] | undefined;
  readonly handbook?: readonly Handbook[] | undefined;
  /** The day of an earlier 支給決定 because of the disease (who had one keeps the services of a removed disease). */
  readonly earlierDecision?: CivilDay | undefined;
  readonly imported?: readonly ImportedList[] | undefined;
}
