import { rowsOf } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { Official, T } from "../../../app/words.tsx";
import { RadioGroup } from "../../../design/index.ts";
import { FieldName, fieldId, useDocumentPart, useFieldValue, useWrite } from "../../document/index.ts";
import { diseasesIn } from "./diseases-in.ts";
import { useSpec } from "./use-spec.ts";

const notNamed = "-";

/** Which of the diseases a paper names; not asked while there is only one. */
export function ProofDisease({ fieldKey }: { fieldKey: string }): ReactNode {
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const value = useFieldValue(fieldKey);
  const write = useWrite();
  const spec = useSpec(fieldKey);
  const form = useDocumentPart((source) => source.form);
  const diseases = diseasesIn(form, values);
  if (rowsOf(form, values, "disease").length < 2 && !value) return null;
  if (diseases.length === 0 || !spec) return null;
  return (
    <RadioGroup
      id={`${fieldId(fieldKey)}-box`}
      label={<FieldName spec={spec} />}
      value={typeof value === "string" ? value : notNamed}
      onChange={(id) => write(fieldKey, id === notNamed ? null : id)}
      choices={[
        ...diseases.map(({ id, name }) => ({ value: id, label: <Official text={name} /> })),
        { value: notNamed, label: <T k="application.proof.notNamed" /> },
      ]}
    />
  );
}
