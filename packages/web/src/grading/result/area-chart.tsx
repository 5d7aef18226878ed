import { printTenths, type State } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { Official, T } from "../../app/words.tsx";
import { BarChart, type Column, DataTable } from "../../design/index.ts";
import type { AreaPicture, AreaRow } from "./area-picture.ts";
import { Say } from "./say.tsx";

/** The areas as bars; the second state is hatched. */
export function AreaChart({ picture, note }: { picture: AreaPicture; note: TextKey }): ReactNode {
  const { finding, states, rows } = picture;
  return (
    <BarChart
      title={<Say s={finding} />}
      note={<T k={note} />}
      legend={states.map((state, at) => ({
        key: state,
        label: <T k={`result.state.${state}`} />,
        hatched: at > 0,
      }))}
      rows={rows.map(({ name, area, most, bars }) => ({
        key: name,
        label: <T k={area} />,
        detail: <Official text={name} />,
        bars: bars.map(({ state, points, share }, at) => ({
          key: state,
          share,
          hatched: at > 0,
          value: (
            <T k="result.picture.value" values={{ points: printTenths(points), most: printTenths(most) }} />
          ),
        })),
      }))}
    />
  );
}

function columnsOf(states: readonly State[]): Column<AreaRow>[] {
  const one = states.length === 1;
  return [
    { key: "area", head: <T k="result.picture.area" />, cell: (row) => <T k={row.area} /> },
    { key: "name", head: <T k="result.picture.official" />, cell: (row) => <Official text={row.name} /> },
    ...states.map((state, at) => ({
      key: state,
      head: <T k={one ? "result.picture.points" : `result.state.${state}`} />,
      cell: (row: AreaRow) => printTenths(row.bars[at]?.points ?? row.most),
      numeric: true,
    })),
    {
      key: "most",
      head: <T k="result.picture.most" />,
      cell: (row) => printTenths(row.most),
      numeric: true,
    },
  ];
}

/** The same numbers as a table. */
export function AreaTable({ picture, caption }: { picture: AreaPicture; caption: TextKey }): ReactNode {
  return (
    <DataTable
      caption={<T k={caption} />}
      look="stacks"
      parts={[{ key: "all", rows: picture.rows }]}
      rowKey={({ name }) => name}
      columns={columnsOf(picture.states)}
    />
  );
}
