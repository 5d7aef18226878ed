import { Link, useNavigate } from "@tanstack/react-router";
import { type ActId, actOf } from "@yorisoi/rules/certification/case";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { T } from "../../app/words.tsx";
import type { CaseView, DoneAct, OpinionLinkSecret, PossibleAct } from "../answers.ts";
import { ActDialog } from "./act/act-dialog.tsx";
import { screenOfDocument } from "./document-words.ts";
import { OpinionLinkCards } from "./opinion-link-cards.tsx";
import { Acts } from "./parts/acts.tsx";
import { CaseTimeline } from "./parts/case-timeline.tsx";
import { Documents } from "./parts/documents.tsx";
import { Facts } from "./parts/facts.tsx";
import { Head } from "./parts/head.tsx";
import { PapersAndData } from "./parts/papers-and-data.tsx";
import { OpenQuestions } from "./parts/open-questions.tsx";
import { StageDays } from "./parts/stage-days.tsx";
import { Visits } from "./parts/visits.tsx";
import { keepCase } from "./use-case.ts";
import { useWords } from "./words.tsx";

interface Props {
  readonly view: CaseView;
  readonly accountId: string;
}

/** Acts that have a screen of their own instead of a form. */
function screenOfAct({ id }: PossibleAct, caseId: string): string | null {
  return id === "read_pack" ? `/cases/${caseId}/pack` : null;
}

/** The case in one column: where it stands, what is next, what is known of it, its papers, what happened. */
export function CaseColumn({ view, accountId }: Props): ReactNode {
  const { caseId } = view;
  const [open, setOpen] = useState<PossibleAct | null>(null);
  const [secret, setSecret] = useState<OpinionLinkSecret | null>(null);
  const { said, tell, place } = useTold();
  const words = useWords();
  const navigate = useNavigate();
  const onOpen = (act: PossibleAct) => {
    const screen = screenOfAct(act, caseId);
    if (screen) void navigate({ to: screen });
    else setOpen(act);
  };
  const onDone = (done: DoneAct, act: ActId) => {
    const { opinionLink } = done;
    keepCase(done);
    setOpen(null);
    const { event, document } = actOf(act);
    if (event === "document_begun" && document) {
      void navigate({ to: screenOfDocument(caseId, document) });
      return;
    }
    if (opinionLink) setSecret(opinionLink);
    tell(act);
  };
  if (secret) return <OpinionLinkCards secret={secret} onHandedOver={() => setSecret(null)} />;
  return (
    <div className="max-w-[42rem] space-y-8 py-2">
      <p className="screen-only">
        <Link
          to="/cases"
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4 hover:decoration-2"
        >
          <T k="case.back" />
        </Link>
      </p>
      <Head view={view} />
      <div ref={place} tabIndex={-1} className="outline-offset-4">
        <output className="block">
          {said && <T k="case.act.done" values={{ act: words(actOf(said)) }} />}
        </output>
        <Acts view={view} onOpen={onOpen} />
      </div>
      <OpenQuestions view={view} />
      <Facts view={view} />
      <Visits view={view} />
      <Documents view={view} />
      <CaseTimeline view={view} />
      <StageDays view={view} />
      <PapersAndData view={view} />
      {open && (
        <ActDialog
          key={open.id}
          view={view}
          act={open}
          accountId={accountId}
          onClose={() => setOpen(null)}
          onDone={onDone}
          onMeanwhile={(now) => {
            keepCase(now);
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}

/** Says what was done, and puts the focus there: the button that was pressed is mostly gone. */
function useTold() {
  const [said, setSaid] = useState<ActId | null>(null);
  const [turn, setTurn] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) place.current?.focus();
  }, [turn]);
  const tell = (act: ActId) => {
    setSaid(act);
    setTurn((before) => before + 1);
  };
  return { said, tell, place };
}
