import type { FieldSpec } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import type { FieldTexts } from "../../../design/index.ts";
import { AboutDayControl } from "./about-day.tsx";
import { ChoiceControl } from "./choice.tsx";
import { ChoicesControl } from "./choices.tsx";
import { DayControl } from "./day.tsx";
import { LongTextControl } from "./long-text.tsx";
import { NumberControl } from "./number.tsx";
import { TextControl } from "./text.tsx";
import { YesNoControl } from "./yes-no.tsx";

/** What every control is given; `Kind` is what its field takes. */
export interface ControlProps<Kind extends FieldSpec["kind"]["type"] = FieldSpec["kind"]["type"]> {
  readonly fieldKey: string;
  /** Unique on the page. */
  readonly id: string;
  readonly spec: FieldSpec;
  readonly kind: Extract<FieldSpec["kind"], { type: Kind }>;
  readonly texts: FieldTexts;
}

type Props = Omit<ControlProps, "kind">;

/** The box, the circles or the squares in which a field is answered. */
export function Control(props: Props): ReactNode {
  const { kind } = props.spec;
  switch (kind.type) {
    case "text":
      return <TextControl {...props} kind={kind} />;
    case "long-text":
      return <LongTextControl {...props} kind={kind} />;
    case "choice":
      return <ChoiceControl {...props} kind={kind} />;
    case "choices":
      return <ChoicesControl {...props} kind={kind} />;
    case "yes-no":
      return <YesNoControl {...props} kind={kind} />;
    case "number":
      return <NumberControl {...props} kind={kind} />;
    case "day":
      return <DayControl {...props} kind={kind} />;
    case "about-day":
      return <AboutDayControl {...props} kind={kind} />;
  }
}
