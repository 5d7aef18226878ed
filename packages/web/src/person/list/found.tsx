import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { LinkButton } from "../../design/index.ts";
import type { Lines } from "../answers.ts";
import { PeopleTable } from "./people-table.tsx";
import { usePages } from "./use-pages.ts";

interface Props {
  readonly query: string;
  readonly mayCreate: boolean;
  /** The number of the search: with each new one the first person found takes the focus, so that Enter opens. */
  readonly turn: number;
}

/** Whom a search found. What was sought goes in the body: no name stands in an address or a log. */
export function Found({ query, mayCreate, turn }: Props): ReactNode {
  const { page, after, turn: turnTo } = usePages();
  const place = useRef<HTMLDivElement>(null);
  const { data, error, isFetching } = useQuery({
    queryKey: ["people", "search", query, after],
    queryFn: ({ signal }) => ask<Lines>("POST", "/api/people/search", { body: { query, after }, signal }),
    placeholderData: keepPreviousData,
  });
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere && turn > 0) place.current?.querySelector<HTMLElement>("[data-person], a")?.focus();
  }, [isThere, turn]);
  if (error) return <ProblemNotice error={error} />;
  const make = mayCreate && (
    <LinkButton to="/people/new" kind="outline">
      <T k="people.new" />
    </LinkButton>
  );
  return (
    <div ref={place}>
      <PeopleTable
        id="people"
        caption={<T k="people.found" />}
        people={data?.people ?? []}
        loading={isFetching}
        empty={{ title: <T k={mayCreate ? "people.none.new" : "people.none"} />, act: make }}
        page={page}
        hasNext={Boolean(data?.next)}
        onPage={(to) => turnTo(to, data?.next)}
      />
    </div>
  );
}
