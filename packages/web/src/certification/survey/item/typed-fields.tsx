import type { FieldSpec } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import type { TextKey } from "../../../app/text.ts";
import { T } from "../../../app/words.tsx";
import { DocumentField } from "../../document/index.ts";

interface Props {
  readonly spec: FieldSpec;
  /** In short: which item it is about stands in the heading. */
  readonly label: TextKey;
}

/** Words to type, or to speak into the keyboard of the tablet; minutes too. */
export function Typed({ spec, label }: Props): ReactNode {
  return <DocumentField fieldKey={spec.key} label={<T k={label} />} />;
}
