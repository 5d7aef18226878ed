import { useQuery } from "@tanstack/react-query";
import { may } from "@yorisoi/rules/identity";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { SignedInOnly } from "../../identity/index.ts";
import type { DeadlinesAnswer } from "./deadlines.ts";
import { DeadlinesForm } from "./deadlines-form.tsx";

const key = ["cases", "deadlines"] as const;

/** How many days each step may take, as the municipality sets them. */
export function DeadlinesPage(): ReactNode {
  usePageTitle("deadlines.title");
  return (
    <SignedInOnly needs={["deadline", "read"]}>
      {({ chosen }) => <Loaded mayChange={may(chosen?.role, "deadline", "update")} />}
    </SignedInOnly>
  );
}

function Loaded({ mayChange }: { mayChange: boolean }): ReactNode {
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: () => ask<DeadlinesAnswer>("GET", "/api/deadlines"),
  });
  const [isSaved, setSaved] = useState(false);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <div className="max-w-[39rem] space-y-6 py-2">
      <header className="space-y-2">
        <h1 className="text-std-28B-150">
          <T k="deadlines.title" />
        </h1>
        <p>
          <T k="deadlines.lead" />
        </p>
        {data.version === 0 && (
          <p>
            <T k="deadlines.ours" />
          </p>
        )}
      </header>
      <output className="block">{isSaved && <T k="deadlines.saved" />}</output>
      <DeadlinesForm
        key={data.version}
        deadlines={data}
        mayChange={mayChange}
        onKept={(kept) => {
          questions.setQueryData(key, kept);
          setSaved(true);
        }}
      />
    </div>
  );
}
