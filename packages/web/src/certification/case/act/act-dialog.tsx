import type { ActId } from "@yorisoi/rules/certification/case";
import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Dialog } from "../../../design/index.ts";
import type { CaseView, DoneAct, PossibleAct } from "../../answers.ts";
import { Words } from "../words.tsx";
import { ActForm } from "./act-form.tsx";
import { Meanwhile } from "./meanwhile.tsx";
import { Missing } from "./missing.tsx";

export interface ActDialogProps {
  readonly view: CaseView;
  readonly act: PossibleAct;
  readonly accountId: string;
  readonly onClose: () => void;
  readonly onDone: (done: DoneAct, act: ActId) => void;
  /** The case went on without us: as it is now. */
  readonly onMeanwhile: (now: CaseView) => void;
}

/** The window of one act: what it needs, its form, and what happened when somebody else was first. */
export function ActDialog(props: ActDialogProps): ReactNode {
  const { view, act, onClose, onMeanwhile } = props;
  const [now, setNow] = useState<CaseView | null>(null);
  const isHindered = act.missing.some(({ strength }) => strength === "hard");
  return (
    <Dialog
      open
      title={<Words words={act} />}
      onClose={onClose}
      {...(isHindered ? { close: <T k="case.act.close" /> } : {})}
      {...(now
        ? {
            actions: (
              <Button onClick={() => onMeanwhile(now)}>
                <T k="case.meanwhile.reload" />
              </Button>
            ),
          }
        : {})}
    >
      {now && <Meanwhile before={view} now={now} />}
      {!now && isHindered && <Missing view={view} act={act} />}
      {!now && !isHindered && <ActForm {...props} onMeanwhile={setNow} />}
    </Dialog>
  );
}
