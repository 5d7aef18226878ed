import type { FieldSpec } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { useDocumentPart } from "../../document/index.ts";
import { useDesk } from "../desk.ts";
import { Settled } from "./settled.tsx";
import { specOf } from "./specs.ts";

interface Props {
  readonly item: string;
  readonly field: string;
  readonly children: (spec: FieldSpec) => ReactNode;
}

/** A field of an item, where the form has it and its condition holds. */
export function AskedField({ item, field, children }: Props): ReactNode {
  const { edition } = useDesk();
  const spec = specOf(edition, item, field);
  const isAsked = useDocumentPart(({ snapshot }) => !!spec && (spec.when?.(snapshot.values, "") ?? true));
  return spec && isAsked && <Settled fieldKey={spec.key}>{children(spec)}</Settled>;
}
