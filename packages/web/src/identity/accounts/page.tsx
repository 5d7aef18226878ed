import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { may } from "@yorisoi/rules/identity";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { useTableWords } from "../../app/table-words.tsx";
import { LinkButton, Table, type TableColumn, Tag } from "../../design/index.ts";
import type { Somebody } from "../answers.ts";
import { SignedInOnly } from "../guard/signed-in-only.tsx";
import { RoleName } from "../role-words.tsx";
import { type AccountRow, accountPage, accountsKey } from "./answers.ts";
import { RolePeriod } from "./role-period.tsx";

/** The people of my organisation and their roles. */
export function AccountsPage(): ReactNode {
  usePageTitle("accounts.title");
  return <SignedInOnly>{(who) => <Accounts who={who} />}</SignedInOnly>;
}

function useColumns(): readonly TableColumn<AccountRow>[] {
  const say = useSay();
  return [
    {
      key: "name",
      head: <T k="accounts.name" />,
      name: say("accounts.name"),
      cell: ({ accountId, displayName }) => (
        <Link
          to="/accounts/$id"
          params={{ id: accountId }}
          className="inline-flex min-h-11 items-start text-key-1000 underline underline-offset-4"
        >
          <Furigana text={displayName} />
        </Link>
      ),
    },
    {
      key: "login",
      head: <T k="accounts.login" />,
      name: say("accounts.login"),
      cell: ({ login }) => <span className="break-all">{login}</span>,
    },
    {
      key: "roles",
      head: <T k="accounts.roles" />,
      name: say("accounts.roles"),
      cell: ({ roles }) => <Roles roles={roles} />,
    },
    {
      key: "status",
      head: <T k="accounts.status" />,
      name: say("accounts.status"),
      cell: ({ status }) => (
        <Tag kind={status === "active" ? "success" : "neutral"}>
          <T k={`accounts.status.${status}`} />
        </Tag>
      ),
    },
  ];
}

function Roles({ roles }: Pick<AccountRow, "roles">): ReactNode {
  const present = roles.filter(({ isInForce }) => isInForce);
  if (present.length === 0) return <T k="account.none" />;
  return (
    <ul>
      {present.map((grant) => (
        <li key={grant.grantId}>
          <RoleName role={grant.role} />
          <span className="block text-solid-gray-700">
            <RolePeriod {...grant} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Accounts({ who: { chosen } }: { who: Somebody }): ReactNode {
  const [page, setPage] = useState(0);
  const [query, setQuery] = useState("");
  const words = useTableWords({ isPaged: true });
  const columns = useColumns();
  const { data, error, isFetching } = useQuery({
    queryKey: [...accountsKey, query, page],
    queryFn: () => accountPage(query, page, 50),
    placeholderData: keepPreviousData,
  });
  const add = may(chosen?.role, "account", "create") && (
    <LinkButton to="/accounts/new">
      <T k="accounts.add" />
    </LinkButton>
  );
  return (
    <div className="space-y-6 py-2">
      <h1 className="text-std-28B-150">
        <T k="accounts.title" />
      </h1>
      {chosen && (
        <p>
          <T k="accounts.lead" values={{ organisation: chosen.organisationName }} />
        </p>
      )}
      {add && <p>{add}</p>}
      <ProblemNotice error={error} />
      {!error && (
        <Table
          id="accounts"
          caption={<T k="accounts.table" />}
          columns={columns}
          rows={data?.accounts ?? []}
          rowKey={({ accountId }) => accountId}
          words={words}
          loading={isFetching}
          empty={{ title: <T k="accounts.none" />, act: add }}
          filter={query}
          onFilter={(text) => {
            setQuery(text);
            setPage(0);
          }}
          page={page + 1}
          pageCount={data && !data.isLast ? page + 2 : page + 1}
          onPage={(next) => setPage(next - 1)}
        />
      )}
    </div>
  );
}
