import type { Alternative, Grade, Item } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { type Column, DataTable, type TablePart } from "../../../design/index.ts";
import { gradeWord } from "../grade-word.ts";
import { ItemView, OptionView } from "../item-view.tsx";
import { Say } from "../say.tsx";
import { direction, whatIfParts } from "./what-if.ts";

const directionKeys = { up: "result.whatIf.up", down: "result.whatIf.down" } as const;

const option = (item: Item, at: number) => (
  <OptionView edition="2014" item={item.name} label={item.options[at]?.label ?? ""} />
);

function then(now: Grade | null, { grade }: Alternative): ReactNode {
  const way = direction(now, grade);
  const word = gradeWord(grade);
  return <Say s={way === "other" ? word : { k: directionKeys[way], values: { grade: word } }} />;
}

function columnsOf(now: Grade | null): Column<Alternative>[] {
  return [
    {
      key: "item",
      head: <T k="result.whatIf.item" />,
      cell: ({ item }) => <ItemView edition="2014" name={item.name} number={item.number} />,
    },
    { key: "from", head: <T k="result.whatIf.from" />, cell: ({ item, from }) => option(item, from) },
    { key: "to", head: <T k="result.whatIf.to" />, cell: ({ item, to }) => option(item, to) },
    { key: "grade", head: <T k="result.whatIf.grade" />, cell: (one) => then(now, one) },
  ];
}

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly grade: Grade | null;
  readonly all: boolean;
}

/** One row for each answer: what it is, what it would be, and the grade that would follow. */
export function WhatIfTable({ alternatives, grade, all }: Props): ReactNode {
  const { near, far, nearShown, farShown } = whatIfParts(alternatives, all);
  const parts: TablePart<Alternative>[] = [
    { key: "near", title: <T k="result.whatIf.near" values={{ number: near.length }} />, rows: nearShown },
    { key: "far", title: <T k="result.whatIf.far" values={{ number: far.length }} />, rows: farShown },
  ];
  const caption = (
    <span className="sr-only">
      <T k="result.whatIf.title.none" />
    </span>
  );
  return (
    <DataTable
      caption={caption}
      look="stacks"
      parts={parts.filter(({ rows }) => rows.length > 0)}
      rowKey={({ item, to }) => `${item.name} ${to}`}
      columns={columnsOf(grade)}
    />
  );
}
