import { T, useSay } from "./words.tsx";
import type { TableWords } from "../design/index.ts";

/** The words a table says by itself. When the server turns the pages nobody knows how many rows there are in all. */
export function useTableWords({ isPaged = false } = {}): TableWords {
  const say = useSay();
  return {
    filter: <T k="table.filter" />,
    found: (found, all) => (isPaged ? "" : say("table.found", { found, all })),
    sorted: (column, direction) => say(`table.sorted.${direction}`, { column }),
    sort: <T k="table.sort" />,
    nothingFound: <T k="table.nothing" />,
    pages: say("table.pages"),
    page: (page) => say("table.page", { page }),
    previous: <T k="table.previous" />,
    next: <T k="table.next" />,
    export: <T k="table.export" />,
    loading: <T k="busy.loading" />,
  };
}
