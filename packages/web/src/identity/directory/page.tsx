import { organisationKinds, type OrganisationKind } from "@yorisoi/rules/identity";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { usePreferences } from "../../app/preferences.ts";
import { T, useSay } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Form, Select, TextField } from "../../design/index.ts";
import { SignedInOnly } from "../guard/signed-in-only.tsx";
import type { OrganisationPage } from "../organisation/answer.ts";
import { Found } from "./found.tsx";

export interface Search {
  readonly query: string;
  readonly kind: OrganisationKind | "all";
  readonly prefecture: string;
}

const ALL = "all";
const kinds = Object.keys(organisationKinds) as OrganisationKind[];

/** All organisations of the country: found by name, kind and prefecture, each with how to reach it. */
export function DirectoryPage(): ReactNode {
  usePageTitle("directory.title");
  return <SignedInOnly>{() => <Directory />}</SignedInOnly>;
}

function Directory(): ReactNode {
  const [search, setSearch] = useState<Search | null>(null);
  return (
    <div className="space-y-6 py-2">
      <h1 className="text-std-28B-150">
        <T k="directory.title" />
      </h1>
      <SearchForm onSearch={setSearch} />
      {search && <Found key={JSON.stringify(search)} search={search} />}
    </div>
  );
}

function usePrefectures() {
  return useQuery({
    queryKey: ["organisations", "prefectures"],
    queryFn: () => ask<OrganisationPage>("GET", "/api/organisations?kind=prefecture&limit=100"),
    staleTime: Number.POSITIVE_INFINITY,
    select: ({ organisations }) =>
      organisations
        .map(({ prefectureCode, name }) => ({ value: prefectureCode ?? "", label: name }))
        .toSorted((one, other) => one.value.localeCompare(other.value)),
  });
}

function SearchForm({ onSearch }: { onSearch: (search: Search) => void }): ReactNode {
  const say = useSay();
  const { language } = usePreferences();
  const prefectures = usePrefectures();
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState<Search["kind"]>(ALL);
  const [prefecture, setPrefecture] = useState<string>(ALL);
  if (prefectures.error) return <ProblemNotice error={prefectures.error} />;
  if (!prefectures.data) return <Loading />;
  return (
    <Form
      label={say("directory.title")}
      submit={<T k="directory.search" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={() => onSearch({ query, kind, prefecture })}
    >
      <TextField
        id="directory-query"
        type="search"
        autoComplete="off"
        label={<T k="directory.query" />}
        optionalMark={<T k="field.optional" />}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <Select
        id="directory-kind"
        label={<T k="directory.kind" />}
        value={kind}
        onChange={setKind}
        options={[
          { value: ALL, label: say("directory.kind.all") },
          ...kinds.map((each) => ({ value: each, label: organisationKinds[each][language] })),
        ]}
      />
      <Select
        id="directory-prefecture"
        label={<T k="directory.prefecture" />}
        value={prefecture}
        onChange={setPrefecture}
        options={[{ value: ALL, label: say("directory.prefecture.all") }, ...prefectures.data]}
      />
    </Form>
  );
}
