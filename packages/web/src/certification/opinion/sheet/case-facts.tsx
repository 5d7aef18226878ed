import { type FieldSpec, isAnswered } from "@yorisoi/rules/certification";
import { ageWhenWritten } from "@yorisoi/rules/certification/opinion";
import { type ReactNode, useState } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Button, DescriptionList } from "../../../design/index.ts";
import { describeValue, useDocument } from "../../document/index.ts";
import { OpinionField } from "../field/opinion-field.tsx";

/** What is known from the case and is not typed again; it can be put right. */
export function CaseFacts({ specs }: { specs: readonly FieldSpec[] }): ReactNode {
  const { snapshot, mayWrite } = useDocument();
  const { language } = usePreferences();
  const [isOpen, setOpen] = useState(false);
  const { values, differences } = snapshot;
  const differs = differences.some(({ key }) => specs.some((spec) => spec.key === key));
  const known = specs.filter(({ key }) => isAnswered(values, key));
  const age = ageWhenWritten(values);
  if (isOpen || differs || (mayWrite && known.length === 0)) {
    return (
      <div className="grid gap-6 lg:grid-cols-2">
        {specs.map(({ key }) => (
          <OpinionField key={key} fieldKey={key} />
        ))}
      </div>
    );
  }
  return (
    <div className="space-y-3">
      <DescriptionList
        rows={known.map((spec) => ({
          key: spec.key,
          term: <Furigana text={spec[language]} />,
          value: (
            <>
              {describeValue(spec, values.get(spec.key), language)}
              {spec.key === "applicant.bornOn" && age !== null && <T k="opinion.age" values={{ age }} />}
            </>
          ),
        }))}
      />
      {mayWrite && (
        <Button kind="text" onClick={() => setOpen(true)} className="-ml-3">
          <T k="opinion.facts.mend" />
        </Button>
      )}
    </div>
  );
}
