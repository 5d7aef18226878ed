import { type ReactNode, useId, useRef, useState } from "react";
import { T } from "../../app/words.tsx";
import { DifferenceChoice } from "./difference-choice.tsx";
import { useDocumentPart, usePlace } from "./use-part.ts";
import { FieldName } from "./words/field-name.tsx";

/** All fields of which two versions stand, each with the choice. */
export function Differences({ level = 2 }: { readonly level?: 2 | 3 }): ReactNode {
  const id = useId();
  const keys = useDocumentPart(({ snapshot }) => snapshot.differences.map(({ key }) => key).join("\n"));
  const open = keys === "" ? [] : keys.split("\n");
  const heading = useRef<HTMLHeadingElement>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="space-y-4">
      <Heading id={id} ref={heading} tabIndex={-1} className="text-std-20B-150">
        <T k="document.differences.title" />
      </Heading>
      <output className="block">
        {taken !== null && <T k="document.difference.taken" values={{ value: taken }} />}{" "}
        {open.length === 0 ? (
          <T k="document.differences.none" />
        ) : (
          <T k="document.differences.count" values={{ number: open.length }} />
        )}
      </output>
      {open.map((key) => (
        <OneDifference
          key={key}
          fieldKey={key}
          onTaken={(value) => {
            setTaken(value);
            heading.current?.focus();
          }}
        />
      ))}
    </section>
  );
}

function OneDifference({ fieldKey, onTaken }: { fieldKey: string; onTaken: (value: string) => void }) {
  const { spec } = usePlace(fieldKey);
  return (
    <div data-difference={fieldKey} className="space-y-2">
      <p className="font-700">
        <FieldName spec={spec} />
      </p>
      <DifferenceChoice fieldKey={fieldKey} onTaken={onTaken} />
    </div>
  );
}
