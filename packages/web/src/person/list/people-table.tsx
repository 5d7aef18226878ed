import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { useTableWords } from "../../app/table-words.tsx";
import { Table, type TableColumn, type TableEmpty, Tag } from "../../design/index.ts";
import type { Line } from "../answers.ts";
import { MunicipalityName } from "../words/municipality.tsx";
import { PersonName } from "../words/person-name.tsx";
import { SharedParts } from "./shared-parts.tsx";

interface Props {
  readonly id: string;
  readonly caption: ReactNode;
  readonly people: readonly Line[];
  readonly empty: TableEmpty;
  readonly loading: boolean;
  readonly page: number;
  readonly hasNext: boolean;
  readonly onPage: (page: number) => void;
  /** The organisation that keeps each record, for lists over several. */
  readonly shows?: "organisation" | "shared";
}

function NameCell({ line }: { line: Line }): ReactNode {
  const { organisationId, personId, status } = line;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Link
        to="/people/$organisationId/$personId"
        params={{ organisationId, personId }}
        data-person=""
        className="inline-flex min-h-11 items-center py-1 text-key-1000 underline underline-offset-4"
      >
        <span>
          <PersonName of={line} />
        </span>
      </Link>
      {status !== "active" && (
        <Tag>
          <T k={`person.status.${status}`} />
        </Tag>
      )}
    </span>
  );
}

function useColumns(shows: Props["shows"]): readonly TableColumn<Line>[] {
  const say = useSay();
  const sayDay = useSayDay();
  const columns: TableColumn<Line>[] = [
    {
      key: "name",
      head: <T k="person.name" />,
      name: say("person.name"),
      cell: (line) => <NameCell line={line} />,
    },
    {
      key: "birthDay",
      head: <T k="person.birthDay" />,
      name: say("person.birthDay"),
      cell: ({ birthDay, age }) => (
        <>
          <Furigana text={sayDay(birthDay)} /> <T k="person.age" values={{ age }} />
        </>
      ),
    },
    {
      key: "municipality",
      head: <T k="person.municipality" />,
      name: say("person.municipality"),
      cell: ({ municipalityCode }) => <MunicipalityName code={municipalityCode} />,
    },
    {
      key: "number",
      head: <T k="person.number" />,
      name: say("person.number"),
      cell: ({ number }) => number,
      numeric: true,
    },
  ];
  if (!shows) return columns;
  const organisation: TableColumn<Line> = {
    key: "organisation",
    head: <T k="person.keptBy" />,
    name: say("person.keptBy"),
    cell: ({ organisationName = "" }) => <Furigana text={organisationName} />,
  };
  const shared: TableColumn<Line> = {
    key: "shared",
    head: <T k="people.shared.why" />,
    name: say("people.shared.why"),
    cell: (line) => <SharedParts shared={line.shared ?? []} />,
  };
  return [...columns.slice(0, 3), organisation, ...(shows === "shared" ? [shared] : [])];
}

/** People of a list: enough to tell them apart, never a disease. */
export function PeopleTable({ shows, people, page, hasNext, ...rest }: Props): ReactNode {
  const words = useTableWords({ isPaged: true });
  const columns = useColumns(shows);
  return (
    <Table
      {...rest}
      columns={columns}
      rows={people}
      rowKey={({ organisationId, personId }) => `${organisationId} ${personId}`}
      words={words}
      page={page}
      pageCount={hasNext ? page + 1 : page}
    />
  );
}
