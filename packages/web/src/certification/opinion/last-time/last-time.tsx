import { sameValue } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { T } from "../../../app/words.tsx";
import { Button, Disclosure, Tag } from "../../../design/index.ts";
import { describeValue, goToField, useDocument } from "../../document/index.ts";
import { useDesk } from "../desk/desk.ts";

/** What stood in a field last time: ready to be taken over, or how it differs from now. */
export function LastTime({ fieldKey }: { fieldKey: string }): ReactNode {
  const { last, marks, find } = useDesk();
  const { snapshot, write, mayWrite } = useDocument();
  const { language } = usePreferences();
  const was = last?.values.get(fieldKey);
  const spec = find(fieldKey)?.spec;
  // who it is about comes from the case, not from last time
  if (!last || !spec || fieldKey.startsWith("applicant.")) return null;
  const marked = marks.get(fieldKey);
  const words =
    was === undefined || was === null ? null : <LastValue text={describeValue(spec, was, language)} />;
  if (!marked) {
    const is = snapshot.values.get(fieldKey);
    const isSame = is !== undefined && is !== null && was !== undefined && sameValue(is, was);
    return isSame ? (
      <p>
        <Tag>
          <T k="opinion.last.same" />
        </Tag>
      </p>
    ) : null;
  }
  if (marked.mark === "copied" && was !== undefined) {
    return (
      <div className="space-y-1 rounded-8 border border-dashed border-solid-gray-600 p-3">
        <p className="text-solid-gray-700">
          <T k="opinion.last.was" />
        </p>
        {words}
        {mayWrite && (
          <Button
            kind="outline"
            onClick={() => {
              write(fieldKey, was);
              goToField(fieldKey);
            }}
          >
            <T k="opinion.last.take" />
          </Button>
        )}
      </div>
    );
  }
  if (marked.mark === "added") {
    return (
      <p>
        <Tag kind="info">
          <T k="opinion.last.added" />
        </Tag>
      </p>
    );
  }
  return (
    <div className="space-y-1">
      <p>
        <Tag kind={marked.mark === "left-out" ? "neutral" : "warning"}>
          <T k={`opinion.last.${marked.mark === "copied" ? "changed" : marked.mark}`} />
        </Tag>
      </p>
      <Disclosure summary={<T k="opinion.last.show" />}>{words}</Disclosure>
    </div>
  );
}

function LastValue({ text }: { text: string }): ReactNode {
  return (
    <p className="whitespace-pre-wrap" lang="ja">
      {text}
    </p>
  );
}
