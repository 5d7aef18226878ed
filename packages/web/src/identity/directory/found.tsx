import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { useTableWords } from "../../app/table-words.tsx";
import { Table, type TableColumn } from "../../design/index.ts";
import type { Organisation, OrganisationPage } from "../organisation/answer.ts";
import { KindName } from "../role-words.tsx";
import type { Search } from "./page.tsx";

const addressOf = ({ query, kind, prefecture }: Search, page: number) => {
  const asked = new URLSearchParams({ query, page: String(page), limit: "25" });
  if (kind !== "all") asked.set("kind", kind);
  if (prefecture !== "all") asked.set("prefecture", prefecture);
  return `/api/organisations?${asked}`;
};

function useColumns(): readonly TableColumn<Organisation>[] {
  const say = useSay();
  return [
    {
      key: "name",
      head: <T k="organisation.name" />,
      name: say("organisation.name"),
      cell: ({ name }) => <Furigana text={name} />,
    },
    {
      key: "kind",
      head: <T k="organisation.kind" />,
      name: say("organisation.kind"),
      cell: ({ kind }) => <KindName kind={kind} />,
    },
    {
      key: "phone",
      head: <T k="organisation.phone" />,
      name: say("organisation.phone"),
      cell: ({ phone }) => phone ?? <T k="account.none" />,
    },
    {
      key: "address",
      head: <T k="organisation.address" />,
      name: say("organisation.address"),
      cell: ({ postalCode, address }) =>
        address ? (
          <Furigana text={[postalCode, address].filter(Boolean).join(" ")} />
        ) : (
          <T k="account.none" />
        ),
    },
  ];
}

/** What a search found, page after page. */
export function Found({ search }: { search: Search }): ReactNode {
  const [page, setPage] = useState(0);
  const words = useTableWords({ isPaged: true });
  const columns = useColumns();
  const { data, error, isFetching } = useQuery({
    queryKey: ["organisations", search, page],
    queryFn: () => ask<OrganisationPage>("GET", addressOf(search, page)),
    placeholderData: keepPreviousData,
  });
  if (error) return <ProblemNotice error={error} />;
  return (
    <Table
      id="organisations"
      caption={<T k="directory.found" />}
      columns={columns}
      rows={data?.organisations ?? []}
      rowKey={({ organisationId }) => organisationId}
      words={words}
      loading={isFetching}
      empty={{ title: <T k="directory.none" /> }}
      page={page + 1}
      pageCount={data && !data.isLast ? page + 2 : page + 1}
      onPage={(next) => setPage(next - 1)}
    />
  );
}
