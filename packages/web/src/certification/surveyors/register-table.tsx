import { contractorKinds, qualifications } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { useSayDay } from "../../app/say-day.ts";
import { useTableWords } from "../../app/table-words.tsx";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { Button, saveText, Table, type TableColumn } from "../../design/index.ts";
import { useWords, Words } from "../case/words.tsx";
import type { RegisteredSurveyor } from "./register.ts";

interface Props {
  readonly surveyors: readonly RegisteredSurveyor[];
  readonly onEdit: (entry: RegisteredSurveyor) => void;
}

function useColumns(onEdit: Props["onEdit"]): readonly TableColumn<RegisteredSurveyor>[] {
  const say = useSay();
  const words = useWords();
  const sayDay = useSayDay();
  return [
    {
      key: "name",
      head: <T k="surveyors.name" />,
      name: say("surveyors.name"),
      cell: ({ name }) => <span lang="ja">{name}</span>,
      oneLine: true,
      sortBy: ({ name }) => name,
      text: ({ name }) => name,
      filter: true,
    },
    {
      key: "organisation",
      head: <T k="surveyors.organisation" />,
      name: say("surveyors.organisation"),
      cell: ({ organisationName, contractor }) => (
        <>
          <span lang="ja">{organisationName}</span>
          {contractor && (
            <span className="block">
              <Words words={contractorKinds[contractor.kind]} />
            </span>
          )}
        </>
      ),
      sortBy: ({ organisationName }) => organisationName,
      text: ({ organisationName }) => organisationName,
      filter: true,
    },
    {
      key: "qualifications",
      head: <T k="surveyors.qualifications" />,
      name: say("surveyors.qualifications"),
      cell: (one) =>
        one.qualifications.length === 0 ? (
          <Words words={qualifications.none} />
        ) : (
          <ul>
            {one.qualifications.map((code) => (
              <li key={code}>
                <Words words={qualifications[code]} />
              </li>
            ))}
          </ul>
        ),
      text: (one) => one.qualifications.map((code) => words(qualifications[code])).join(" "),
      filter: true,
    },
    {
      key: "trainedOn",
      head: <T k="surveyors.trainedOn" />,
      name: say("surveyors.trainedOn"),
      cell: ({ trainedOn }) =>
        trainedOn ? <Furigana text={sayDay(trainedOn)} /> : <T k="surveyors.notTrained" />,
      sortBy: ({ trainedOn }) => trainedOn ?? "",
      text: ({ trainedOn }) => trainedOn ?? "",
    },
    {
      key: "load",
      head: <T k="surveyors.load" />,
      name: say("surveyors.load"),
      cell: ({ load }) => load,
      sortBy: ({ load }) => load,
      text: ({ load }) => String(load),
      numeric: true,
    },
    {
      key: "edit",
      oneLine: true,
      head: <T k="surveyors.edit" />,
      name: say("surveyors.edit"),
      cell: (entry) => (
        <Button kind="text" className="-ml-3" onClick={() => onEdit(entry)}>
          <T k="surveyors.edit" />
          <span className="sr-only" lang="ja">
            {" "}
            {entry.name}
          </span>
        </Button>
      ),
    },
  ];
}

/** The register as a table. */
export function RegisterTable({ surveyors, onEdit }: Props): ReactNode {
  const say = useSay();
  const words = useTableWords();
  const columns = useColumns(onEdit);
  return (
    <Table
      id="surveyors"
      caption={<T k="surveyors.caption" />}
      columns={columns}
      rows={surveyors}
      rowKey={({ accountId }) => accountId}
      words={words}
      pageSize={25}
      sort={{ key: "name", direction: "ascending" }}
      empty={{ title: <T k="surveyors.none" /> }}
      onExport={(csv) => saveText(`${say("surveyors.file")}.csv`, csv)}
    />
  );
}
