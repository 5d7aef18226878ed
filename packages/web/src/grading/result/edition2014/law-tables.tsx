import { type edition2014, printTenths } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { type Column, DataTable } from "../../../design/index.ts";

import { ItemView, OptionView } from "../item-view.tsx";
import { Say } from "../say.tsx";
import { useLawLook } from "../use-law-look.ts";
import { palsyDerivation } from "./palsy.ts";
import type { StateStudy } from "./study.ts";

type Contribution = edition2014.Contribution;

function optionOf({ name, option }: Contribution): ReactNode {
  return <OptionView edition="2014" item={name} label={option} />;
}

const columns: readonly Column<Contribution>[] = [
  {
    key: "item",
    head: <T k="result.law.item" />,
    cell: (row) => <ItemView edition="2014" name={row.name} number={row.number} />,
  },
  { key: "option", head: <T k="result.law.option" />, cell: optionOf },
  {
    key: "points",
    head: <T k="result.law.points" />,
    cell: ({ points }) => printTenths(points),
    numeric: true,
  },
];

/** Table 1: each group with its items, the chosen option and its points. */
export function ItemPoints({ explanation }: { explanation: edition2014.Explanation }): ReactNode {
  const look = useLawLook();
  const parts = explanation.groups.map((group) => {
    const values = { no: group.number, name: { official: group.name }, points: printTenths(group.points) };
    return { key: group.name, title: <Say s={{ k: "result.law.group", values }} />, rows: group.items };
  });
  const caption = (
    <span className="sr-only">
      <T k="result.law.groups" />
    </span>
  );
  return (
    <DataTable caption={caption} look={look} parts={parts} rowKey={({ name }) => name} columns={columns} />
  );
}

/** Group 12: entries that count one by one. */
export function Singles({ explanation }: { explanation: edition2014.Explanation }): ReactNode {
  const look = useLawLook();
  const caption = (
    <span className="sr-only">
      <T k="result.law.singles" />
    </span>
  );
  const parts = [{ key: "all", rows: explanation.singles }];
  return (
    <DataTable caption={caption} look={look} parts={parts} rowKey={({ name }) => name} columns={columns} />
  );
}

export function Palsy({ study }: { study: StateStudy }): ReactNode {
  const derivation = palsyDerivation(study);
  return (
    <div className="space-y-1">
      <p>
        <T k="result.law.palsy" />
      </p>
      {derivation && (
        <p>
          <Say s={derivation} />
        </p>
      )}
      <p>
        <T k="result.law.palsy.source" />
      </p>
    </div>
  );
}
