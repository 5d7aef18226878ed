import { groupsOf, type Section } from "@yorisoi/rules/certification";
import { memo, type ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { useExtras } from "./extras.ts";
import { sectionId } from "./field-id.ts";
import { ReadOnlySection } from "./read-only-section.tsx";
import { AskedField } from "./table/asked-field.tsx";
import { TableRows } from "./table/table-rows.tsx";
import { useDocumentPart, useFeed, useMayWrite } from "./use-part.ts";
import { Worded } from "./words/field-name.tsx";

export interface DocumentSectionProps {
  readonly id: string;
  /** Of its heading: 2 right under the title of the page. */
  readonly level?: 2 | 3;
}

/** A whole section of the open document under its heading: fields, and tables row by row. */
export const DocumentSection = memo(function DocumentSection(props: DocumentSectionProps): ReactNode {
  const { id, level = 2 } = props;
  const section = useSection(id);
  const mayWrite = useMayWrite();
  const Extra = useExtras().sections?.[id];
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={sectionId(id)} className="min-w-0 space-y-6">
      <Heading
        id={sectionId(id)}
        tabIndex={-1}
        className="scroll-mt-6 border-b border-solid-gray-420 pb-1 text-std-22B-150"
      >
        <Worded words={section} />
      </Heading>
      {Extra && <Extra />}
      {mayWrite ? (
        <Blocks section={section} level={level} />
      ) : (
        <ReadOnlySection section={section} level={level} />
      )}
    </section>
  );
});

/** @throws for a section the form has not: a fault in the code. */
export function useSection(id: string): Section {
  const { form } = useFeed().source();
  const section = form.sections.find((one) => one.id === id);
  if (!section) throw new Error("the form has no such section");
  return section;
}

function Blocks({ section, level }: { section: Section; level: 2 | 3 }): ReactNode {
  const asksNothing = useDocumentPart(({ snapshot }) =>
    section.fields.every(({ key, when }) => !key.includes("#") && when?.(snapshot.values, "") === false),
  );
  if (asksNothing) {
    return (
      <p className="text-solid-gray-700">
        <T k="document.section.nothing" />
      </p>
    );
  }
  return groupsOf(section).map(({ table, fields }) =>
    table === null ? (
      fields.map(({ key }) => <AskedField key={key} fieldKey={key} />)
    ) : (
      <TableRows key={table} section={section} table={table} level={level} />
    ),
  );
}
