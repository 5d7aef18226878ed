import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { T } from "../../../app/words.tsx";
import { describeValue } from "../../document/index.ts";
import { useDesk } from "../desk/desk.ts";

/** What stood in a field last time, in a few words beside a row of a table; nothing when it says the same now. */
export function LastWords({ fieldKey }: { fieldKey: string }): ReactNode {
  const { last, marks, find } = useDesk();
  const { language } = usePreferences();
  const was = last?.values.get(fieldKey);
  const spec = find(fieldKey)?.spec;
  if (!spec || was === undefined || was === null || !marks.has(fieldKey)) return null;
  return <T k="opinion.last.words" values={{ value: describeValue(spec, was, language) }} />;
}
