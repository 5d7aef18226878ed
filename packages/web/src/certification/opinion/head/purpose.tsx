import { opinionPurpose } from "@yorisoi/rules/certification/opinion";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";

/** What the opinion is for, in three lines. */
export function Purpose(): ReactNode {
  const { language } = usePreferences();
  const [what, how, words] = opinionPurpose[language];
  return (
    <ul className="list-disc space-y-1 border-l-4 border-key-900 py-1 pl-8">
      <li>
        <Furigana text={what} />
      </li>
      <li>
        <Furigana text={how} />{" "}
        <b>
          <T k="opinion.purpose.severe" />
        </b>
      </li>
      <li>
        <Furigana text={words} />
      </li>
    </ul>
  );
}
