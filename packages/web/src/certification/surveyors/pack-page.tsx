import { Link, useParams } from "@tanstack/react-router";
import type { PackPart, PackSection } from "@yorisoi/rules/certification/case";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { Button, LinkButton } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import { doSimpleAct } from "../case/do-simple-act.ts";
import { useCase } from "../case/use-case.ts";
import { PackPartView } from "./pack-part.tsx";

interface Pack {
  readonly sections: readonly PackSection[];
}

const keyOf = (caseId: string) => ["cases", "of", caseId, "pack"] as const;

/** What a surveyor reads before the visit, part by part, each with its receipt. */
export function PackPage(): ReactNode {
  usePageTitle("pack.title");
  const { caseId = "" } = useParams({ strict: false });
  return <SignedInOnly>{() => <Loaded key={caseId} caseId={caseId} />}</SignedInOnly>;
}

function Loaded({ caseId }: { caseId: string }): ReactNode {
  const { data: view } = useCase(caseId);
  const { data, error } = useQuery({
    queryKey: keyOf(caseId),
    queryFn: () => ask<Pack>("GET", `/api/cases/${caseId}/pack`),
  });
  const [problem, setProblem] = useState<unknown>(null);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const mayRead = view?.acts.some(({ id, missing }) => id === "read_pack" && missing.length === 0) ?? false;
  const unread = data.sections.filter(({ isRead }) => !isRead).map(({ part }) => part);
  const read = async (parts: readonly PackPart[]) => {
    setProblem(null);
    try {
      await doSimpleAct({ caseId }, { id: crypto.randomUUID(), act: "read_pack", data: { parts } });
      await questions.invalidateQueries({ queryKey: keyOf(caseId) });
    } catch (trouble) {
      setProblem(trouble);
    }
  };
  return (
    <div className="max-w-[42rem] space-y-8 py-2">
      <p className="screen-only">
        <Link
          to="/cases/$caseId"
          params={{ caseId }}
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
        >
          <T k="case.toCase" />
        </Link>
      </p>
      <header className="space-y-2">
        <h1 className="text-std-28B-150">
          <T k="pack.title" />
        </h1>
        <p>
          <T k="pack.lead" />
        </p>
      </header>
      <ProblemNotice error={problem} />
      <output className="block">
        {unread.length === 0 ? (
          <T k="pack.allRead" />
        ) : (
          <T k="pack.unread" values={{ count: unread.length }} />
        )}
      </output>
      {data.sections.map((section) => (
        <PackPartView
          key={section.part}
          section={section}
          onRead={mayRead && !section.isRead ? () => void read([section.part]) : null}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        {mayRead && unread.length > 1 && (
          <Button kind="outline" onClick={() => void read(unread)}>
            <T k="pack.readAll" />
          </Button>
        )}
        <LinkButton to={`/cases/${caseId}`} kind={unread.length === 0 ? "solid" : "outline"}>
          <T k="case.toCase" />
        </LinkButton>
      </div>
    </div>
  );
}
