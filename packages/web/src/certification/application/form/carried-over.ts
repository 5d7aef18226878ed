import type { Values } from "@yorisoi/rules/certification";
import { copyForNext } from "@yorisoi/rules/certification/application";
import type { CaseView } from "../../answers.ts";

/** What the record of the person says, which is right whatever the last application said. */
const ofRecord = ["applicant.name", "applicant.kana", "applicant.birthDay", "applicant.address"];

/** The fields carried over from the last application that are to be confirmed, until it is handed in. */
export function carriedOver(
  { kind, state }: Pick<CaseView, "kind" | "state">,
  last: Values | null,
): readonly string[] {
  if (!last || kind === "new" || state.application.status !== "none") return [];
  return copyForNext(last, kind).toConfirm.filter((key) => !ofRecord.includes(key));
}
