import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ask, Problem, ProblemNotice, questions } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { Empty } from "../../design/index.ts";
import { CodeForm } from "./code-form.tsx";
import type { LinkAnswer } from "./link-answer.ts";
import { LinkOpinion } from "./link-opinion.tsx";
import { tokenIn } from "./token.ts";

const queryKey = ["opinion-link"] as const;
const path = "/api/opinion-link";

/** 医師意見書 by a one-time link, for doctors without an account. Nobody has to sign in. */
export function OpinionLinkPage(): ReactNode {
  usePageTitle("opinionLink.title");
  const token = tokenIn(useLocation({ select: ({ hash }) => hash }));
  const navigate = useNavigate();
  const [opened, setOpened] = useState(0);
  if (token === null) return <ByCookie key={opened} />;
  return (
    <CodeForm
      key={token}
      token={token}
      onOpened={async (answer) => {
        questions.setQueryData(queryKey, answer);
        setOpened(opened + 1);
        // The token has done its work and leaves the address bar and the history.
        await navigate({ to: "/opinion-link", hash: "", replace: true });
      }}
    />
  );
}

/** This browser has given the code before; or nobody has, and the link has to be opened again. */
function ByCookie(): ReactNode {
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => ask<LinkAnswer>("GET", path),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <LinkOpinion first={data} />;
  if (!error) return <Loading />;
  if (error instanceof Problem && error.kind === "not-signed-in") return <NoLink />;
  return (
    <div className="max-w-xl space-y-4 py-2">
      <h1 className="text-std-28B-150">
        <T k="opinion.title" />
      </h1>
      <ProblemNotice error={error} />
    </div>
  );
}

function NoLink(): ReactNode {
  return (
    <div className="max-w-xl space-y-4 py-2">
      <h1 className="text-std-28B-150">
        <T k="opinion.title" />
      </h1>
      <Empty title={<T k="opinionLink.none" />}>
        <p>
          <T k="opinionLink.none.what" />
        </p>
      </Empty>
    </div>
  );
}
