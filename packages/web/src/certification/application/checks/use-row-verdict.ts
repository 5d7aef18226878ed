import { rowsOf } from "@yorisoi/rules/certification";
import { applicationForm } from "@yorisoi/rules/certification/application";
import type { DiseaseVerdict } from "@yorisoi/rules/disease";
import { useDocumentPart } from "../../document/index.ts";
import { useWindowCheck } from "./window-answer.ts";

/** What the check says of the disease of a row; undefined where there is no check. */
export function useRowVerdict(fieldKey: string): DiseaseVerdict | undefined {
  const { answer } = useWindowCheck();
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  if (!answer) return undefined;
  const [, row = ""] = fieldKey.split(".");
  const index = rowsOf(applicationForm, values, "disease").indexOf(row);
  return answer.diseases.find((one) => one.index === index);
}
