import type { DiseaseEdition, ImportedList } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { useSayDay } from "../../app/say-day.ts";
import { Official, T } from "../../app/words.tsx";
import { type Column, DataTable, Disclosure, Notice } from "../../design/index.ts";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";
import { SaidDay } from "../day/day-entry.tsx";

interface Props {
  readonly catalogue: Catalogue;
  /** The lists of the server could not be read, so nothing is said of them. */
  readonly isImportMissing: boolean;
}

/** How many names the official lists have and how many are held here: a gap that is known is shown, and how to close it. */
export function Editions({ catalogue, isImportMissing }: Props): ReactNode {
  const { rules, lists } = catalogue;
  return (
    <>
      <p>
        <T k="knowledge.editions.lead" />
      </p>
      <EditionTable
        caption={<T k="knowledge.editions.support" />}
        editions={rules.supportEditions}
        gapOf={rules.gapOf}
      />
      <Disclosure summary={<T k="knowledge.editions.designated.open" />}>
        <EditionTable
          caption={<T k="knowledge.editions.designated" />}
          editions={rules.designatedEditions}
          gapOf={rules.gapOf}
        />
      </Disclosure>
      <Disclosure summary={<T k="knowledge.editions.sources" />}>
        <ul lang="ja" className="space-y-2 wrap-anywhere">
          {[...rules.supportEditions, ...rules.designatedEditions].map(({ id, name, source }) => (
            <li key={id}>
              {name}：{source}
            </li>
          ))}
        </ul>
      </Disclosure>
      {!isImportMissing && <Imported lists={lists} />}
      <HowToImport />
    </>
  );
}

interface TableProps {
  readonly caption: ReactNode;
  readonly editions: readonly DiseaseEdition[];
  readonly gapOf: Catalogue["rules"]["gapOf"];
}

const unknown = <T k="knowledge.editions.unknown" />;

function columnsOf(gapOf: TableProps["gapOf"]): Column<DiseaseEdition>[] {
  const figure = (key: "official" | "documented" | "inferred" | "missing"): Column<DiseaseEdition> => ({
    key,
    head: <T k={`knowledge.editions.${key}`} />,
    cell: (edition) => gapOf(edition)[key] ?? unknown,
    numeric: true,
  });
  return [
    { key: "from", head: <T k="knowledge.editions.from" />, cell: ({ from }) => <SaidDay day={from} /> },
    figure("official"),
    figure("documented"),
    figure("inferred"),
    figure("missing"),
  ];
}

function EditionTable({ caption, editions, gapOf }: TableProps): ReactNode {
  return (
    <DataTable
      caption={caption}
      look="stacks"
      columns={columnsOf(gapOf)}
      parts={[{ key: "all", rows: editions.toReversed() }]}
      rowKey={({ id }) => id}
    />
  );
}

/** The lists an operator imported, or how an operator closes the gap. */
function Imported({ lists }: { lists: readonly ImportedList[] }): ReactNode {
  const sayDay = useSayDay();
  return (
    <>
      <h3 className="text-std-18B-160">
        <T k="knowledge.imported" />
      </h3>
      {lists.length === 0 ? (
        <p>
          <T k="knowledge.imported.none" />
        </p>
      ) : (
        <ul className="list-disc space-y-1 pl-6">
          {lists.map(({ from, importedOn, source, complete, rows }) => (
            <li key={`${from} ${importedOn} ${source}`}>
              <T
                k={complete ? "knowledge.imported.complete" : "knowledge.imported.partial"}
                values={{ from: sayDay(from), number: rows.length }}
              />
              <span lang="ja" className="block wrap-anywhere">
                <Official text={source} />
              </span>
              <span className="block text-solid-gray-700">
                <T k="knowledge.imported.on" />
                <SaidDay day={importedOn} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What whoever runs the server does to close the gap. */
function HowToImport(): ReactNode {
  return (
    <Notice kind="info" title={<T k="knowledge.import.title" />}>
      <p>
        <T k="knowledge.import.what" />
      </p>
      <p>
        <code className="block bg-solid-gray-50 p-2 wrap-anywhere">
          yorisoi disease import list.csv --edition 2026-04-01 --source &quot;…&quot; --complete
        </code>
      </p>
      <p>
        <T k="knowledge.import.dry" />
      </p>
    </Notice>
  );
}
