import type { ReactNode } from "react";
import type { FieldTexts } from "../../../design/index.ts";
import type { Typed } from "../use-typed.ts";
import { Problems } from "../words/field-texts.tsx";
import { Overtaken } from "./overtaken.tsx";

/** The words of a box to type in: what is wrong with what was typed goes before everything else that is. */
export function textsWith(texts: FieldTexts, { problems }: Typed): FieldTexts {
  return problems.length > 0 ? { ...texts, error: <Problems problems={problems} /> } : texts;
}

/** Around a box to type in: it is written when one pauses or leaves. */
export function TypedBox({
  fieldKey,
  typed,
  children,
}: {
  fieldKey: string;
  typed: Typed;
  children: ReactNode;
}): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what the box inside does
    <div {...typed.around} className="min-w-0 space-y-2">
      {children}
      <Overtaken fieldKey={fieldKey} typed={typed} />
    </div>
  );
}
