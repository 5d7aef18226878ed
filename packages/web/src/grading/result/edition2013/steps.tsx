import { edition2013 } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { type Column, DataTable } from "../../../design/index.ts";
import { GradeView } from "../grade-view.tsx";
import { Paragraphs, Say } from "../say.tsx";
import type { Sentence } from "../sentence.ts";
import { type Band, bandOf, bands } from "./bands.ts";
import type { Study2013 } from "./study.ts";
import { decision2013, whole } from "./why.ts";

function range({ from, below }: Band): Sentence {
  if (from === 0 && below !== null)
    return { k: "result.2013.law.band.below", values: { below: whole(below) } };
  if (below === null) return { k: "result.2013.law.band.above", values: { from: whole(from) } };
  return { k: "result.2013.law.band.between", values: { from: whole(from), below: whole(below) } };
}

/** The figures of the sheet that were entered; null when none was. */
function figures({ given }: Study2013): Sentence | null {
  const { sheet } = given;
  if (!sheet) return null;
  const values = [sheet.regression, sheet.iadl, sheet.behaviour];
  const all = edition2013.sheetNames.flatMap((name, at): Sentence[] => {
    const value = values[at] ?? null;
    if (value === null) return [];
    const said = { name: { official: name }, value: edition2013.fromTenThousandths(value) };
    return [{ k: "result.2013.law.raise.figure", values: said }];
  });
  return { k: "result.2013.law.raise.given", values: { figures: { all } } };
}

function columnsOf(now: Band | null): Column<Band>[] {
  return [
    { key: "range", head: <T k="result.2013.law.band.range" />, cell: (band) => <Say s={range(band)} /> },
    { key: "grade", head: <T k="result.whatIf.grade" />, cell: ({ grade }) => <GradeView grade={grade} /> },
    {
      key: "holds",
      head: <T k="result.law.holds" />,
      cell: ({ grade }) => (grade === now?.grade ? <T k="result.law.yes" /> : ""),
    },
  ];
}

/** Article 2: the bands with the one that applies, then what the sheet's figures raised. */
export function Steps({ study, dense = false }: { study: Study2013; dense?: boolean }): ReactNode {
  const given = figures(study);
  const raised: Sentence[] = [
    ...(given ? [given] : []),
    ...(study.judgement.raisedBy.length === 0 ? [{ k: "result.2013.law.raise.none" } as const] : []),
    { k: "result.2013.law.raise.rule" },
    { k: "result.2013.law.board" },
  ];
  return (
    <>
      <Paragraphs of={decision2013(study)} />
      <DataTable
        caption={<T k="result.2013.law.bands" />}
        look={dense ? "dense" : "stacks"}
        parts={[{ key: "all", rows: bands }]}
        rowKey={({ grade }) => grade}
        columns={columnsOf(study.total === null ? null : bandOf(study.total))}
      />
      <Paragraphs of={raised} />
    </>
  );
}
