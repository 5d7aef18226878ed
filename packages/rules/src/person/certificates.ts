import { type CivilDay, day } from "../calendar/index.ts";
import type { Bilingual } from "./bilingual.ts";
import { certificateRows } from "./tables/certificates.ts";

export type CertificateKind = keyof typeof certificateRows;

/** A kind of paper: official name, plain meaning, grades. */
export interface CertificateFacts extends Bilingual {
  readonly plain: Bilingual;
  /** Grades as printed; empty where there are none. Those of 療育手帳 differ by prefecture: free text must be allowed. */
  readonly grades: readonly string[];
  /** Whether holding it tells of an illness: then the paper itself is sensitive and stays out of lists and notices. */
  readonly provesDisease: boolean;
  /** The longest it is good for, in months; null where there is no fixed term. */
  readonly months: number | null;
  /** The first day on which such a paper could be given, where known. */
  readonly from: CivilDay | null;
  readonly source: string;
}

type Row = Omit<CertificateFacts, "grades" | "from"> & {
  readonly grades: string;
  readonly from: string | null;
};

/** All kinds of papers by id. */
export const certificateKinds = Object.fromEntries(
  Object.entries<Row>(certificateRows).map(([id, row]): [string, CertificateFacts] => [
    id,
    { ...row, grades: row.grades.split(" ").filter(Boolean), from: row.from ? day(row.from) : null },
  ]),
) as Readonly<Record<CertificateKind, CertificateFacts>>;
