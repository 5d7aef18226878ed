import type { Statistic, StatisticRow } from "@yorisoi/rules/disease/knowledge";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { BarChart, type Column, DataTable, Disclosure } from "../../design/index.ts";
import { Japanese } from "../words/japanese.tsx";

interface Props {
  readonly of: readonly Statistic[];
  readonly printShare: (tenths: number) => string;
}

/** Every figure as bars, with the same as a table below them. */
export function Statistics({ of, printShare }: Props): ReactNode {
  return (
    <>
      <p>
        <T k="knowledge.statistics.lead" />
      </p>
      <ul className="space-y-10">
        {of.map((statistic) => (
          <li key={statistic.id} className="space-y-3">
            <Chart statistic={statistic} printShare={printShare} />
            <ul className="list-disc space-y-1 pl-6">
              {statistic.notes.map((note) => (
                <li key={note}>
                  <Japanese text={note} />
                </li>
              ))}
            </ul>
            <Disclosure summary={<T k="knowledge.statistics.table" />}>
              <Figures statistic={statistic} printShare={printShare} />
              <p className="text-solid-gray-700">
                <T k="disease.source" />
                <Official text={`${statistic.source}（${statistic.year}）`} />
              </p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

type One = { readonly statistic: Statistic; readonly printShare: Props["printShare"] };

/** Shares are drawn of the whole; counts without a share against the largest. */
function Chart({ statistic, printShare }: One): ReactNode {
  const { language } = usePreferences();
  const { rows, title, subject, unit, asked, english } = statistic;
  const largest = Math.max(...rows.map(({ count }) => count));
  const shareOf = ({ ofAll, count }: StatisticRow) => (ofAll === null ? count / largest : ofAll / 1000);
  const valueOf = ({ ofAll, count }: StatisticRow) =>
    ofAll === null ? `${count}${unit}` : printShare(ofAll);
  const people = asked === null ? "" : `（n = ${asked.toLocaleString("en")}）`;
  return (
    <BarChart
      title={language === "en" ? english : <Official text={title} />}
      note={<Official text={`${subject}${people}`} />}
      rows={rows.map((row) => ({
        key: row.key,
        label: <Official text={row.label} />,
        bars: [{ key: "share", share: shareOf(row), value: valueOf(row) }],
      }))}
    />
  );
}

const columnOf = (
  key: "ofAll" | "ofAnswered",
  head: ReactNode,
  printShare: Props["printShare"],
): Column<StatisticRow> => ({
  key,
  head,
  cell: (row) => (row[key] === null ? "—" : printShare(row[key])),
  numeric: true,
});

/** The columns that the rows of a figure have numbers for. */
function columnsOf({ statistic: { rows, unit }, printShare }: One): Column<StatisticRow>[] {
  const has = (field: "ofAll" | "ofAnswered" | "outOf") => rows.some((row) => row[field] !== null);
  const outOf: Column<StatisticRow> = {
    key: "outOf",
    head: <T k="knowledge.statistics.outOf" />,
    cell: (row) => row.outOf?.toLocaleString("en") ?? "—",
    numeric: true,
  };
  return [
    {
      key: "label",
      head: <T k="knowledge.statistics.answer" />,
      cell: ({ label }) => <Official text={label} />,
    },
    {
      key: "count",
      head: <Official text={unit} />,
      cell: ({ count }) => count.toLocaleString("en"),
      numeric: true,
    },
    ...(has("outOf") ? [outOf] : []),
    ...(has("ofAll") ? [columnOf("ofAll", <T k="knowledge.statistics.ofAll" />, printShare)] : []),
    ...(has("ofAnswered")
      ? [columnOf("ofAnswered", <T k="knowledge.statistics.ofAnswered" />, printShare)]
      : []),
  ];
}

function Figures(props: One): ReactNode {
  const { rows, title } = props.statistic;
  return (
    <DataTable
      caption={<Official text={title} />}
      look="stacks"
      columns={columnsOf(props)}
      parts={[{ key: "all", rows }]}
      rowKey={({ key }) => key}
    />
  );
}
