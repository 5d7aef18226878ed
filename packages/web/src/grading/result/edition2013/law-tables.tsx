import { type edition2013, printTenths } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { type Column, DataTable } from "../../../design/index.ts";
import { ItemView, OptionView } from "../item-view.tsx";
import { Say } from "../say.tsx";
import { useLawLook } from "../use-law-look.ts";
import type { Study2013 } from "./study.ts";

const edition = "2013";

const scoreColumns: readonly Column<edition2013.Contribution>[] = [
  {
    key: "item",
    head: <T k="result.law.item" />,
    cell: ({ name, number }) => <ItemView edition={edition} name={name} number={number} />,
  },
  {
    key: "option",
    head: <T k="result.law.option" />,
    cell: ({ name, option }) => <OptionView edition={edition} item={name} label={option} />,
  },
  {
    key: "points",
    head: <T k="result.law.points" />,
    cell: ({ points }) => printTenths(points),
    numeric: true,
  },
];

/** Table 8: each group with its items, the chosen option and its points. */
export function Scores({ study }: { study: Study2013 }): ReactNode {
  const look = useLawLook();
  const parts = study.day.map((group) => {
    const values = { name: { official: group.name }, points: printTenths(group.points) };
    return { key: group.name, title: <Say s={{ k: "result.2013.law.group", values }} />, rows: group.items };
  });
  const caption = (
    <span className="sr-only">
      <T k="result.2013.law.scores" />
    </span>
  );
  return (
    <DataTable
      caption={caption}
      look={look}
      parts={parts}
      rowKey={({ name }) => name}
      columns={scoreColumns}
    />
  );
}

const careColumns: readonly Column<edition2013.CareTime>[] = [
  {
    key: "item",
    head: <T k="result.law.item" />,
    cell: ({ name, number }) => <ItemView edition={edition} name={name} number={number} />,
  },
  {
    key: "minutes",
    head: <T k="result.2013.law.minutes" />,
    cell: ({ minutes }) => printTenths(minutes),
    numeric: true,
  },
];

/** Table 7: the treatments received with their minutes. */
export function Care({ study, dense = false }: { study: Study2013; dense?: boolean }): ReactNode {
  if (study.care.length === 0) {
    return (
      <p>
        <T k="result.2013.law.care.none" />
      </p>
    );
  }
  return (
    <DataTable
      caption={<Say s={{ k: "result.2013.care", values: { minutes: printTenths(study.careMinutes) } }} />}
      look={dense ? "dense" : "plain"}
      parts={[{ key: "all", rows: study.care }]}
      rowKey={({ name }) => name}
      columns={careColumns}
    />
  );
}
