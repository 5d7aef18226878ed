import type { MissingNeed } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { CheckboxGroup } from "../../../design/index.ts";
import { Words } from "../words.tsx";
import { fieldId } from "./read-draft.ts";

interface Props {
  readonly missing: readonly MissingNeed[];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly error: ReactNode;
}

/** What is missing and only warns; going on all the same is ticked, and kept. */
export function SoftNeeds({ missing, checked, onChange, error }: Props): ReactNode {
  const soft = missing.filter(({ strength }) => strength === "soft");
  if (soft.length === 0) return null;
  return (
    <CheckboxGroup
      id={fieldId("goOn")}
      label={<T k="case.soft.title" />}
      hint={
        <ul className="list-disc pl-6">
          {soft.map((need) => (
            <li key={need.code}>
              <Words words={need} />
            </li>
          ))}
        </ul>
      }
      error={error}
      choices={[{ value: "yes", label: <T k="case.soft.goOn" />, hint: <T k="case.soft.kept" /> }]}
      values={checked ? ["yes"] : []}
      onChange={(values) => onChange(values.length > 0)}
    />
  );
}
