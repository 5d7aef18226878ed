import { applicationKinds, stages } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { useSayDay } from "../../app/say-day.ts";
import { useTableWords } from "../../app/table-words.tsx";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { saveText, Table, type TableColumn } from "../../design/index.ts";
import type { CaseLine } from "../answers.ts";
import { LateTag } from "../case/late-tag.tsx";
import { kanaOf } from "../case/name-of.ts";
import { useWords, Words } from "../case/words.tsx";
import { CaseLink, nameOfLine } from "./case-link.tsx";

function useColumns(): readonly TableColumn<CaseLine>[] {
  const say = useSay();
  const words = useWords();
  const sayDay = useSayDay();
  const order = Object.keys(stages);
  return [
    {
      key: "name",
      head: <T k="cases.name" />,
      name: say("cases.name"),
      cell: (line) => <CaseLink line={line} />,
      sortBy: ({ person, number }) => (person ? kanaOf(person) : String(number).padStart(9, "0")),
      text: nameOfLine,
    },
    {
      key: "number",
      head: <T k="cases.number" />,
      name: say("cases.number"),
      cell: ({ number }) => number,
      sortBy: ({ number }) => number,
      text: ({ number }) => String(number),
      numeric: true,
    },
    {
      key: "kind",
      head: <T k="cases.kind" />,
      name: say("cases.kind"),
      cell: ({ kind }) => <Words words={applicationKinds[kind]} />,
      sortBy: ({ kind }) => kind,
      text: ({ kind }) => words(applicationKinds[kind]),
    },
    {
      key: "stage",
      head: <T k="case.stage" />,
      name: say("case.stage"),
      cell: ({ stage }) => <Words words={stages[stage]} />,
      sortBy: ({ stage }) => order.indexOf(stage),
      text: ({ stage }) => words(stages[stage]),
    },
    {
      key: "due",
      head: <T k="case.due" />,
      name: say("case.due"),
      cell: ({ dueOn, daysLate }) =>
        dueOn ? (
          <>
            <Furigana text={sayDay(dueOn)} /> {daysLate > 0 && <LateTag days={daysLate} />}
          </>
        ) : (
          <T k="cases.noDue" />
        ),
      sortBy: ({ dueOn }) => dueOn ?? "9999-12-31",
      text: ({ dueOn }) => dueOn ?? "",
    },
    {
      key: "surveyor",
      head: <T k="case.surveyor" />,
      name: say("case.surveyor"),
      cell: ({ surveyorName }) =>
        surveyorName ? <span lang="ja">{surveyorName}</span> : <T k="cases.noSurveyor" />,
      sortBy: ({ surveyorName }) => surveyorName ?? "",
      text: ({ surveyorName }) => surveyorName ?? "",
    },
  ];
}

interface Props {
  readonly lines: readonly CaseLine[];
  readonly loading: boolean;
  readonly isNarrowed: boolean;
}

/** The cases that came, the most urgent first; never a disease. */
export function CasesTable({ lines, loading, isNarrowed }: Props): ReactNode {
  const say = useSay();
  const words = useTableWords();
  const columns = useColumns();
  return (
    <Table
      id="cases"
      caption={<T k="cases.caption" />}
      columns={columns}
      rows={lines}
      rowKey={({ caseId }) => caseId}
      words={words}
      loading={loading}
      pageSize={25}
      empty={{ title: <T k={isNarrowed ? "cases.none.narrowed" : "cases.none"} /> }}
      onExport={(csv) => saveText(`${say("cases.file")}.csv`, csv)}
    />
  );
}
