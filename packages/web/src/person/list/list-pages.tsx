import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { SignedInOnly } from "../../identity/index.ts";
import type { Lines } from "../answers.ts";
import { Heading } from "../../app/heading.tsx";
import { PeopleTable } from "./people-table.tsx";
import { usePages } from "./use-pages.ts";

type By = "shared" | "assigned" | "helped";

function ListPage({ by }: { by: By }): ReactNode {
  const title: TextKey = `people.${by}.title`;
  usePageTitle(title);
  return (
    <SignedInOnly>
      {() => (
        <div className="space-y-6 py-2">
          <Heading title={title} lead={`people.${by}.lead`} />
          <List by={by} />
        </div>
      )}
    </SignedInOnly>
  );
}

function List({ by }: { by: By }): ReactNode {
  const { page, after, turn } = usePages();
  const { data, error, isFetching } = useQuery({
    queryKey: ["people", by, after],
    queryFn: () => ask<Lines>("GET", `/api/people/${by}${after ? `?after=${after}` : ""}`),
    placeholderData: keepPreviousData,
  });
  if (error) return <ProblemNotice error={error} />;
  return (
    <PeopleTable
      id={`people-${by}`}
      caption={<T k={`people.${by}.title`} />}
      shows={by === "shared" ? "shared" : "organisation"}
      people={data?.people ?? []}
      loading={isFetching}
      empty={{ title: <T k={`people.${by}.none`} /> }}
      page={page}
      hasNext={Boolean(data?.next)}
      onPage={(to) => turn(to, data?.next)}
    />
  );
}

/** Records of other organisations whose people consented. */
export const SharedPage = () => <ListPage by="shared" />;
/** The people one is assigned to. */
export const AssignedPage = () => <ListPage by="assigned" />;
/** The people who let one help. */
export const HelpedPage = () => <ListPage by="helped" />;
