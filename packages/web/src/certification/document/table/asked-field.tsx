import { memo, type ReactNode } from "react";
import { DocumentField } from "../field.tsx";
import { useDocumentPart, usePlace } from "../use-part.ts";

/** A field, as long as it is asked after what is answered so far. */
export const AskedField = memo(function AskedField({ fieldKey }: { fieldKey: string }): ReactNode {
  const { spec, row } = usePlace(fieldKey);
  const isAsked = useDocumentPart(({ snapshot }) => spec.when?.(snapshot.values, row) ?? true);
  return isAsked ? <DocumentField fieldKey={fieldKey} /> : null;
});
