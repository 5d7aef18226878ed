import type { CaseDocument, MissingNeed } from "@yorisoi/rules/certification/case";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import type { PossibleAct } from "../../answers.ts";
import { useCase } from "../../case/use-case.ts";
import { Words } from "../../case/words.tsx";
import { useDocument } from "../../document/index.ts";
import { type Performed, performAct } from "../begin/perform-act.ts";

interface Props {
  readonly document: Extract<CaseDocument, "survey" | "overview">;
  /** What is missing or differs in the document itself, counted here: the server may not have all of it yet. */
  readonly isComplete: boolean;
  /** Called instead of sending while it is not. */
  readonly onIncomplete: () => void;
}

/** Needs that are counted on the device. */
const counted = new Set(["document_complete", "no_differences"]);

const isHard = ({ strength }: MissingNeed) => strength === "hard";

/** Hands the document on. What is missing is said in words; the button is never dead. */
export function SendDocument({ document, isComplete, onIncomplete }: Props): ReactNode {
  const { caseId, saved, waiting } = useDocument();
  const { data: view, refetch } = useCase(caseId);
  const [id] = useState(() => crypto.randomUUID());
  const [performed, setPerformed] = useState<Performed | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const again = useEffectEvent(() => void refetch());
  useEffect(() => {
    if (saved === "sent") again();
  }, [saved]);

  const status = view?.state.documents[document].status;
  const act = view?.acts.find((one: PossibleAct) => one.id === `send_${document}`);
  const missing = (act?.missing ?? []).filter(({ code }) => !counted.has(code));
  const send = async () => {
    if (!isComplete || missing.some(isHard)) {
      onIncomplete();
      return;
    }
    setBusy(true);
    setError(null);
    const goOn = missing.map(({ code }) => code);
    try {
      setPerformed(
        await performAct(caseId, id, { act: `send_${document}` as const, data: {}, goOn }, waiting > 0),
      );
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  if (performed || status === "sent" || status === "accepted") {
    return (
      <output className="block">
        <Notice
          kind="success"
          title={<T k={performed === "kept" ? "survey.send.kept" : "survey.send.sent"} />}
        >
          <p>
            <T k={performed === "kept" ? "survey.send.kept.then" : "survey.send.sent.then"} />
          </p>
        </Notice>
      </output>
    );
  }
  return (
    <div className="space-y-3">
      {missing.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">
          {missing.map((need) => (
            <li key={need.code}>
              <Words words={need} />
            </li>
          ))}
        </ul>
      )}
      <ProblemNotice error={error} />
      {view && !act ? (
        <p>
          <T k="survey.send.notYours" />
        </p>
      ) : (
        <Button aria-disabled={isBusy} onClick={() => !isBusy && void send()}>
          <T k={`survey.send.${document}`} />
        </Button>
      )}
    </div>
  );
}
