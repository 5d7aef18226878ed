import { describeValueProblem, type FieldSpec, type ValueProblem } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, Official, T, useSay } from "../../../app/words.tsx";
import { Disclosure, type FieldTexts, Tag } from "../../../design/index.ts";
import { FieldName } from "./field-name.tsx";

/** Who will not read the field, what is meant by it, and how to write it. */
function Hint({ spec, more }: { spec: FieldSpec; more: ReactNode }): ReactNode {
  const { privacy, plain } = spec;
  return (
    <>
      {privacy && (
        <p className="my-1">
          <Tag kind="info">
            <T k={`document.privacy.${privacy}`} />
          </Tag>
        </p>
      )}
      {plain && (
        <p>
          <Official text={plain} />
        </p>
      )}
      {more && <p>{more}</p>}
    </>
  );
}

export interface Wording {
  readonly spec: FieldSpec;
  /** Instead of the words of the form. */
  readonly label?: ReactNode;
  /** Without what is meant and the example: they stand elsewhere. */
  readonly isBare?: boolean;
}

/** The words around the box of a field. `more`: how to write it. */
export function textsOf({ spec, label, isBare = false }: Wording, more?: ReactNode): FieldTexts {
  const { plain: _, ...bare } = spec;
  const shown = isBare ? bare : spec;
  const hasHint = shown.privacy !== undefined || ("plain" in shown && shown.plain) || more;
  return {
    label: label ?? <FieldName spec={spec} />,
    ...(spec.required ? { requiredMark: <T k="document.required" /> } : {}),
    ...(hasHint ? { hint: <Hint spec={shown} more={more} /> } : {}),
  };
}

/** The example of a field, folded. */
export function Example({ spec }: { spec: FieldSpec }): ReactNode {
  const { language } = usePreferences();
  const say = useSay();
  if (!spec.example) return null;
  const summary = (
    <>
      <T k="document.example" />
      <span className="sr-only">{say("document.of", { label: spec[language] })}</span>
    </>
  );
  return (
    <Disclosure summary={summary}>
      <p>
        <Official text={spec.example} />
      </p>
    </Disclosure>
  );
}

/** What is wrong with what was typed, and what to do. */
export function Problems({ problems }: { problems: readonly ValueProblem[] }): ReactNode {
  const { language } = usePreferences();
  return <Furigana text={problems.map((problem) => describeValueProblem(problem, language)).join(" ")} />;
}
