import type { AskedField } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { useDocumentPart } from "../../document/index.ts";
import { FieldLinks } from "./field-links.tsx";

/** What is required and empty, part by part. */
export function MissingParts({ missing }: { missing: readonly AskedField[] }): ReactNode {
  const form = useDocumentPart((source) => source.form);
  const { language } = usePreferences();
  if (missing.length === 0) return null;
  return (
    <div>
      <h3 className="text-std-18B-160">
        <T k="opinion.before.missing" values={{ number: missing.length }} />
      </h3>
      <ul>
        {form.sections.map((section) => {
          const keys = missing.filter((field) => field.section === section.id).map(({ key }) => key);
          return (
            keys.length > 0 && (
              <li key={section.id}>
                <Disclosure
                  summary={
                    <>
                      <Furigana text={section[language]} />
                      <T k="opinion.before.missing.part" values={{ number: keys.length }} />
                    </>
                  }
                >
                  <FieldLinks keys={keys} most={keys.length} />
                </Disclosure>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
