import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Tag } from "../../../design/index.ts";
import { DifferenceChoice } from "../difference-choice.tsx";
import { useDifference, useFieldValue, usePlace } from "../use-part.ts";
import { describeValue } from "./describe-value.ts";

/** What a field holds, to be read; all versions where several stand. */
export function StoredValue({ fieldKey }: { fieldKey: string }): ReactNode {
  const { language } = usePreferences();
  const { spec } = usePlace(fieldKey);
  const value = useFieldValue(fieldKey);
  const difference = useDifference(fieldKey);
  if (difference) return <DifferenceChoice fieldKey={fieldKey} onTaken={stay} />;
  const isEmpty = value === undefined || value === null;
  return (
    <>
      <span className={`whitespace-pre-wrap ${isEmpty ? "text-solid-gray-700" : ""}`}>
        <Furigana text={describeValue(spec, value, language)} />
      </span>
      {spec.privacy && (
        <span className="ml-2">
          <Tag kind="info">
            <T k={`document.privacy.${spec.privacy}`} />
          </Tag>
        </span>
      )}
    </>
  );
}

/** Who reads only cannot choose. */
const stay = () => {};
