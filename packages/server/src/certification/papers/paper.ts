import { documentIds } from "@yorisoi/rules/certification/documents";
import type { FormData, FormName } from "../../printing/index.ts";

/** Papers that are filled in by hand or on the screen: each has a blank sheet. */
export const sheets = [...documentIds, "explanation"] as const;

/** Every paper of a case. */
export const papers = [...sheets, "receipt", "opinion_request", "opinion_reminder"] as const;

export type SheetId = (typeof sheets)[number];
export type PaperId = (typeof papers)[number];

/** A form with what it is printed from. */
export type Order = {
  readonly [Name in FormName]: { readonly form: Name; readonly data: FormData<Name> };
}[FormName];

/** Number of the case and who prints: what stands around every paper that is about somebody. */
export interface Around {
  readonly reference: string;
  readonly printed: { readonly by: string; readonly at: string };
}
