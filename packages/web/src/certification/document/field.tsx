import { memo, type ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { DescriptionList } from "../../design/index.ts";
import { Control } from "./controls/control.tsx";
import { DifferenceChoice } from "./difference-choice.tsx";
import { useExtras } from "./extras.ts";
import { fieldId } from "./field-id.ts";
import { goToField } from "./go-to-field.ts";
import { useRefusal } from "./use-refusal.tsx";
import { useDifference, useMayWrite, usePlace } from "./use-part.ts";
import { StoredValue } from "./words/stored-value.tsx";
import { Example, textsOf } from "./words/field-texts.tsx";
import { FieldName } from "./words/field-name.tsx";

export interface DocumentFieldProps {
  /** Key of the field, with its row: "drug.2.name". */
  readonly fieldKey: string;
  /** Instead of the label of the form. */
  readonly label?: ReactNode;
  /** Without what is meant and the example, where they stand elsewhere. */
  readonly isBare?: boolean;
}

/**
 * One field of the open document: its words, the right control, both versions where two stand, problems beside it. It is
 * drawn anew only when this field changes. Readers who may not write see what it holds.
 */
export const DocumentField = memo(function DocumentField(props: DocumentFieldProps): ReactNode {
  const { spec } = usePlace(props.fieldKey);
  const { fields, beneath } = useExtras();
  const mayWrite = useMayWrite();
  const difference = useDifference(props.fieldKey);
  // A control of a screen knows of one value: while two versions stand, the choice between them takes its place.
  const Own = difference ? undefined : fields?.[spec.key];
  const Beneath = beneath?.[spec.key];
  return (
    <div id={fieldId(props.fieldKey)} data-field={props.fieldKey} className="min-w-0 scroll-mt-6 space-y-2">
      {!mayWrite ? (
        <ReadOnly {...props} />
      ) : Own ? (
        <Own fieldKey={props.fieldKey} />
      ) : (
        <Answered {...props} />
      )}
      {Beneath && <Beneath fieldKey={props.fieldKey} />}
    </div>
  );
});

function Answered({ fieldKey, label, isBare = false }: DocumentFieldProps): ReactNode {
  const { spec } = usePlace(fieldKey);
  const difference = useDifference(fieldKey);
  const refusal = useRefusal(fieldKey);
  const texts = textsOf({ spec, label, isBare });
  return (
    <>
      {difference && (
        <>
          <p className="font-700">{texts.label}</p>
          <DifferenceChoice fieldKey={fieldKey} onTaken={() => goToField(fieldKey)} />
          <p>
            <T k="document.difference.third" />
          </p>
        </>
      )}
      <Control
        fieldKey={fieldKey}
        id={`${fieldId(fieldKey)}-box`}
        spec={spec}
        texts={refusal ? { ...texts, error: refusal } : texts}
      />
      {!isBare && <Example spec={spec} />}
    </>
  );
}

function ReadOnly({ fieldKey, label }: DocumentFieldProps): ReactNode {
  const { spec } = usePlace(fieldKey);
  const row = {
    key: fieldKey,
    term: label ?? <FieldName spec={spec} />,
    value: <StoredValue fieldKey={fieldKey} />,
  };
  return <DescriptionList rows={[row]} />;
}
