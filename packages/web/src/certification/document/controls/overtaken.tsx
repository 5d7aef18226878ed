import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { fieldId } from "../field-id.ts";
import { useFieldValue, usePlace } from "../use-part.ts";
import type { Typed } from "../use-typed.ts";
import { describeValue } from "../words/describe-value.ts";

/** Somebody else wrote a field while it was typed into: both are shown, and neither is lost. */
export function Overtaken({ fieldKey, typed }: { fieldKey: string; typed: Typed }): ReactNode {
  const { language } = usePreferences();
  const { spec } = usePlace(fieldKey);
  const theirs = useFieldValue(fieldKey);
  const { overtaken, text } = typed;
  if (!overtaken) return null;
  const choose = (take: () => void) => () => {
    take();
    document.getElementById(`${fieldId(fieldKey)}-box`)?.focus();
  };
  return (
    <div role="alert">
      <Notice kind="warning" title={<T k="document.overtaken" />}>
        <dl>
          <dt className="text-solid-gray-700">
            <T k="document.overtaken.theirs" />
          </dt>
          <dd className="whitespace-pre-wrap">
            <Furigana text={describeValue(spec, theirs, language)} />
          </dd>
          <dt className="mt-2 text-solid-gray-700">
            <T k="document.overtaken.mine" />
          </dt>
          <dd className="whitespace-pre-wrap">{text}</dd>
        </dl>
        <p className="flex flex-wrap gap-3">
          <Button kind="outline" onClick={choose(overtaken.takeTheirs)}>
            <T k="document.overtaken.takeTheirs" />
          </Button>
          <Button kind="outline" onClick={choose(overtaken.keepMine)}>
            <T k="document.overtaken.keepMine" />
          </Button>
        </p>
      </Notice>
    </div>
  );
}
