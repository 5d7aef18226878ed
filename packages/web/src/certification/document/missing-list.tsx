import { type AskedField, missingFields, tableOf } from "@yorisoi/rules/certification";
import { type ReactNode, useDeferredValue, useId } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { T } from "../../app/words.tsx";
import { Tag } from "../../design/index.ts";
import { useOpenField } from "./face/use-open-field.ts";
import { FieldLink } from "./field-link.tsx";
import { standingRows } from "./table/standing-rows.ts";
import { tableName } from "./table/table-name.ts";
import { UnreadFields } from "./unread-fields.tsx";
import { useDifference, useDocumentPart, useFeed } from "./use-part.ts";
import { FieldName, Worded } from "./words/field-name.tsx";

export interface MissingListProps {
  /** Ids of the sections that count; all when missing. */
  readonly sections?: readonly string[];
  /** Of the heading. */
  readonly level?: 2 | 3;
  /** Goes to a field; without it, to where it stands on this page. */
  readonly onGo?: (key: string) => void;
}

/** What is needed and not answered yet, with a way to each. */
export function MissingList({ sections, level = 2, onGo }: MissingListProps): ReactNode {
  const id = useId();
  const { form, snapshot } = useDeferredValue(useDocumentPart((source) => source));
  const openField = useOpenField();
  const missing = missingFields(form, snapshot.values).filter(
    ({ section }) => sections?.includes(section) ?? true,
  );
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="space-y-3">
      <Heading id={id} className="text-std-20B-150">
        <T k="document.missing.title" />
      </Heading>
      <p>
        {missing.length === 0 ? (
          <T k="document.missing.none" />
        ) : (
          <T k="document.missing.count" values={{ number: missing.length }} />
        )}
      </p>
      <UnreadFields onGo={onGo ?? openField} />
      {form.sections.map((section) => {
        const within = missing.filter((one) => one.section === section.id);
        return within.length === 0 ? null : (
          <div key={section.id}>
            <p className="font-700">
              <Worded words={section} />
            </p>
            <ul className="list-disc pl-6">
              {within.map((field) => (
                <MissingField key={field.key} field={field} onGo={onGo ?? openField} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function MissingField({ field, onGo }: { field: AskedField; onGo: (key: string) => void }): ReactNode {
  const { key, spec } = field;
  const difference = useDifference(key);
  return (
    <FieldLink fieldKey={key} onGo={onGo}>
      <RowOf field={field} />
      <span>
        <FieldName spec={spec} />
      </span>
      {difference && (
        <Tag kind="warning">
          <T k="document.difference" />
        </Tag>
      )}
    </FieldLink>
  );
}

/** In which row of its table a field stands. */
function RowOf({ field }: { field: AskedField }): ReactNode {
  const feed = useFeed();
  const { language } = usePreferences();
  const table = tableOf(field.spec);
  const section = feed.source().form.sections.find(({ id }) => id === field.section);
  if (table === null || !section) return null;
  const rows = standingRows(section, feed.source().snapshot, table);
  // A row that is needed and not there yet is the first one.
  const number = Math.max(1, rows.indexOf(field.row) + 1);
  return <T k="document.row" values={{ table: tableName(section, table)[language], number }} />;
}
