import { type ReactNode, useState } from "react";
import { Button } from "../button.tsx";
import { DataTable } from "../data-table.tsx";
import { saveText } from "../save-text.ts";
import { Table } from "../table.tsx";
import type { TableColumn, TableWords } from "../table-props.ts";
import { Tag, type TagKind } from "../tag.tsx";
import { Show } from "./show.tsx";
import { w } from "./words.ts";

interface Talk {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly content: string;
  readonly minutes: number | null;
  readonly state: string;
}

const kinds: Readonly<Record<string, TagKind>> = {
  [w.done]: "success",
  [w.late]: "error",
  [w.waiting]: "info",
};
const names = ["見本 花子", "仮名 太郎", "試験 一郎", "=1+1", "架空 ゆき", "例示 アオイ"];
const talks: readonly Talk[] = Array.from({ length: 23 }, (_, at) => ({
  id: String(at),
  name: `${names[at % names.length]} ${at + 1}`,
  day: `2026-11-${String(1 + ((at * 7) % 28)).padStart(2, "0")}`,
  content: at % 3 === 0 ? w.visit : w.talk,
  minutes: at % 5 === 4 ? null : 5 * ((at * 5) % 12) + 5,
  state: [w.done, w.waiting, w.late][at % 3] ?? w.done,
}));

const columns: readonly TableColumn<Talk>[] = [
  {
    key: "name",
    head: w.name,
    name: w.name,
    cell: (talk) => talk.name,
    text: (talk) => talk.name,
    sortBy: (talk) => talk.name,
    filter: true,
  },
  {
    key: "day",
    head: w.day,
    name: w.day,
    cell: (talk) => talk.day,
    text: (talk) => talk.day,
    oneLine: true,
    sortBy: (talk) => talk.day,
  },
  {
    key: "content",
    head: w.content,
    name: w.content,
    cell: (talk) => talk.content,
    text: (talk) => talk.content,
    filter: true,
  },
  {
    key: "minutes",
    head: w.minutes,
    name: w.minutes,
    numeric: true,
    cell: (talk) => talk.minutes ?? "—",
    text: (talk) => String(talk.minutes ?? ""),
    sortBy: (talk) => talk.minutes,
  },
  { key: "state", head: w.state, name: w.state, cell: ({ state }) => <Tag kind={kinds[state]}>{state}</Tag> },
];

const words: TableWords = {
  filter: w.filter,
  found: (found, all) => (found === all ? `${all}件` : `${all}件のうち${found}件`),
  sorted: (column, direction) => `${column}の${direction === "ascending" ? "小さい順" : "大きい順"}`,
  sort: w.sort,
  nothingFound: w.nothing,
  pages: w.pages,
  page: (page, pageCount) => `${pageCount}ページのうち${page}ページ目`,
  previous: w.previous,
  next: w.next,
  export: w.export,
  loading: w.loading,
};

/** Tables: with rows, empty, loading, and with pages turned by the server. */
export function Tables(): ReactNode {
  const [page, setPage] = useState(1);
  const shared = { columns, words, rowKey: (talk: Talk) => talk.id };
  const empty = { title: w.empty, act: <Button>{w.first}</Button> };
  return (
    <Show id="tables" title={w.tables}>
      <Table
        id="t-full"
        caption={w.caption}
        rows={talks}
        empty={empty}
        pageSize={8}
        sort={{ key: "day", direction: "descending" }}
        onExport={(text) => saveText("soudan.csv", text)}
        {...shared}
      />
      <Table
        id="t-server"
        caption={w.serverCaption}
        rows={talks.slice(3 * (page - 1), 3 * page)}
        empty={empty}
        page={page}
        pageCount={8}
        total={talks.length}
        onPage={setPage}
        {...shared}
      />
      <Table id="t-loading" caption={w.loadingCaption} rows={[]} empty={empty} loading {...shared} />
      <Table id="t-empty" caption={w.caption} rows={[]} empty={empty} {...shared} />
      <DataTable
        caption={w.dataCaption}
        look="stacks"
        columns={columns}
        rowKey={(talk) => talk.id}
        parts={[{ key: "a", title: w.talk, rows: talks.slice(0, 2) }]}
      />
    </Show>
  );
}
