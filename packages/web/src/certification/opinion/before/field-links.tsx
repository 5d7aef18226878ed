import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { useDesk } from "../desk/desk.ts";

/** Ways to some fields, by their names on the form. */
export function FieldLinks({ keys, most = 4 }: { keys: readonly string[]; most?: number }): ReactNode {
  const { find, goTo } = useDesk();
  const { language } = usePreferences();
  return (
    <ul className="flex flex-wrap gap-x-2">
      {keys.slice(0, most).map((key) => {
        const spec = find(key)?.spec;
        return (
          spec && (
            <li key={key} className="min-w-0">
              <Button kind="text" className="-ml-3 text-left" onClick={() => goTo(key)}>
                <Furigana text={spec[language]} />
              </Button>
            </li>
          )
        );
      })}
    </ul>
  );
}
