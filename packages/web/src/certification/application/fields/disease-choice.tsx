import { civilDay } from "@yorisoi/rules/calendar";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { DiseaseField } from "../../../disease/index.ts";
import { FieldName, fieldId, useDocumentPart, useFieldValue, useWrite } from "../../document/index.ts";
import { useRowVerdict } from "../checks/use-row-verdict.ts";
import { useSpec } from "./use-spec.ts";

const idKeyOf = (nameKey: string) => nameKey.replace(/name$/u, "id");

/** The day of the document: of an older one the lists of its own time are searched. */
const useItsDay = () =>
  useDocumentPart(({ snapshot: { values } }) =>
    civilDay(String(values.get("appliedOn") ?? values.get("writtenOn") ?? "")),
  );

/** The name of a disease, chosen from the catalogue or as it stands on the paper. Writes the name and the number. */
export function DiseaseChoice({ fieldKey }: { fieldKey: string }): ReactNode {
  const name = useFieldValue(fieldKey);
  const id = useFieldValue(idKeyOf(fieldKey));
  const write = useWrite();
  const day = useItsDay() ?? undefined;
  const spec = useSpec(fieldKey);
  // A name that was only typed, on paper or elsewhere, may be one the catalogue knows.
  const found = useRowVerdict(fieldKey)?.disease?.id ?? "";
  const written = typeof name === "string" ? name : "";
  if (!spec) return null;
  return (
    <DiseaseField
      id={`${fieldId(fieldKey)}-box`}
      label={<FieldName spec={spec} />}
      requiredMark={<T k="document.required" />}
      hint={<T k="application.disease.hint" />}
      day={day}
      single
      allowTyped
      value={written ? [{ id: typeof id === "string" ? id : found, name: written }] : []}
      onChange={([picked]) => {
        write(fieldKey, picked?.name ?? null);
        write(idKeyOf(fieldKey), picked?.id || null);
      }}
    />
  );
}
