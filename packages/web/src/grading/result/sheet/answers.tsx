import { type EditionId, printTenths } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { type Column, DataTable } from "../../../design/index.ts";
import { ItemView, OptionView } from "../item-view.tsx";
import { Say } from "../say.tsx";
import type { AnswerPart, AnswerRow } from "./answer-rows.ts";

/** A longer chapter may run over into the next column; its heads repeat there. */
const LONG = 20;

interface Props {
  readonly edition: EditionId;
  readonly parts: readonly AnswerPart[];
  readonly severe: boolean;
  readonly assumed: boolean;
}

/** All answers in two narrow columns, chapter by chapter. */
export function Answers({ edition, parts, severe, assumed }: Props): ReactNode {
  const columns = columnsOf(edition, severe);
  return (
    <section className="break-before-page">
      <h2 className="text-std-16B-170">
        <T k="result.print.answers" />
      </h2>
      {severe && (
        <p>
          <T k="result.print.severe.note" />
        </p>
      )}
      {assumed && (
        <p>
          <T k="result.print.assumed" />
        </p>
      )}
      <div className="mt-2 columns-2 gap-3">
        {parts.map(({ number, chapter, rows }) => (
          <div key={chapter} className={`mb-2 ${rows.length > LONG ? "" : "break-inside-avoid"}`}>
            <DataTable
              look="dense"
              caption={<Say s={{ k: "result.print.chapter", values: { number, chapter: { k: chapter } } }} />}
              parts={[{ key: chapter, rows }]}
              rowKey={({ name }) => name}
              columns={columns}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function columnsOf(edition: EditionId, severe: boolean): Column<AnswerRow>[] {
  const option = (name: string, label: string | null) =>
    label === null ? "" : <OptionView edition={edition} item={name} label={label} />;
  const severeColumn: Column<AnswerRow> = {
    key: "severe",
    head: <T k="result.print.severe" />,
    cell: (row) => option(row.name, row.severe),
  };
  return [
    {
      key: "item",
      head: <T k="result.print.item" />,
      cell: (row) => (
        <>
          <ItemView edition={edition} name={row.name} number={row.number} />
          {row.assumed && "＊"}
        </>
      ),
    },
    { key: "day", head: <T k="result.print.answer" />, cell: (row) => option(row.name, row.day) ?? "–" },
    ...(severe ? [severeColumn] : []),
    {
      key: "points",
      head: <T k="result.print.points" />,
      cell: ({ points }) => (points === null ? "–" : printTenths(points)),
      numeric: true,
    },
  ];
}
