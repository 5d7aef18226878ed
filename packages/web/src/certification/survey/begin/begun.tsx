import type { CaseDocument, MissingNeed } from "@yorisoi/rules/certification/case";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { T } from "../../../app/words.tsx";
import { Button, LinkButton } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { Words } from "../../case/words.tsx";
import { beginningOf } from "./beginning.ts";
import { performAct } from "./perform-act.ts";
import { ScreenOf } from "./screen-of.tsx";

interface Props {
  /** Undefined without a network: then what was taken along is open already. */
  readonly view: CaseView | undefined;
  readonly document: Extract<CaseDocument, "survey" | "overview">;
  readonly children: ReactNode;
}

/** Begins a document on first entering it; where something comes first, says what, and leads there. */
export function Begun({ view, document, children }: Props): ReactNode {
  if (!view) return children;
  const beginning = beginningOf(view, document);
  if (beginning === "begun") return children;
  if (beginning === "not-yet") {
    return (
      <p>
        <T k="survey.notBegun" />
      </p>
    );
  }
  const hard = beginning.missing.filter(({ strength }) => strength === "hard");
  if (hard.length > 0) return <ComesFirst view={view} missing={hard} />;
  return <Beginning key={document} view={view} document={document} missing={beginning.missing} />;
}

const stateFirst = ({ code }: MissingNeed) => code === "state_form_first";

function ComesFirst({ view, missing }: { view: CaseView; missing: readonly MissingNeed[] }): ReactNode {
  const isStateFirst = missing.some(stateFirst);
  return (
    <section className="max-w-[40rem] space-y-4">
      <h2 className="text-std-24B-150">
        <T k="survey.first.title" />
      </h2>
      <ul className="list-disc space-y-1 pl-5">
        {missing.map((need) => (
          <li key={need.code}>
            <Words words={need} />
          </li>
        ))}
      </ul>
      {isStateFirst && (
        <p>
          <T k="survey.first.state.why" />
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        {isStateFirst && (
          <ScreenOf caseId={view.caseId} document="state_form" kind="solid">
            <T k="survey.first.state" />
          </ScreenOf>
        )}
        <LinkButton to={`/cases/${view.caseId}`} kind="text">
          <T k="survey.toCase" />
        </LinkButton>
      </p>
    </section>
  );
}

type BeginningProps = Omit<Props, "children" | "view"> & {
  readonly view: CaseView;
  readonly missing: readonly MissingNeed[];
};

/** At once where nothing is missing; what only should have come first is asked about. */
function Beginning({ view, document, missing }: BeginningProps): ReactNode {
  const [id] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<unknown>(null);
  const begin = () => {
    const goOn = missing.map(({ code }) => code);
    const act = { act: `begin_${document}` as const, data: {}, goOn };
    return performAct(view.caseId, id, act, false).then(() => setError(null), setError);
  };
  const atOnce = useEffectEvent(() => {
    if (missing.length === 0) void begin();
  });
  useEffect(() => atOnce(), []);
  if (missing.length === 0 && !error) return <Loading />;
  return (
    <section className="max-w-[40rem] space-y-4">
      <ProblemNotice error={error} />
      <h2 className="text-std-24B-150">
        <T k="survey.begin.title" />
      </h2>
      <ul className="list-disc space-y-1 pl-5">
        {missing.map((need) => (
          <li key={need.code}>
            <Words words={need} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-3">
        <Button onClick={() => void begin()}>
          <T k={missing.length > 0 ? "survey.begin.anyway" : "survey.begin"} />
        </Button>
      </p>
    </section>
  );
}
