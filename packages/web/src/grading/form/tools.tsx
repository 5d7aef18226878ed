import type { EditionId } from "@yorisoi/rules/grading";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { T } from "../../app/words.tsx";
import { Button, Notice } from "../../design/index.ts";
import type { OpenedFile } from "../case-file/index.ts";
import { type Desk, useDesk } from "./desk.ts";
import { Erase } from "./erase.tsx";
import { Files } from "./files.tsx";
import { focusSoon } from "./go-to.ts";
import { Samples } from "./samples.tsx";

type Done = "sample" | "file" | "cleared" | "undone";

interface Props {
  /** Puts the answers of an opened file on the desk of its edition. */
  readonly onOpened: (file: OpenedFile) => void;
  /** Called after the answers as a whole were replaced. */
  readonly onReplaced: () => void;
}

/** What fills or empties the whole form at once, and the way back. */
export function Tools({ onOpened, onReplaced }: Props): ReactNode {
  const desk = useDesk();
  const here = desk.paper.edition.id;
  const [last, setLast] = useState<{ of: EditionId | null; done: Done }>();
  const say = (done: Done, of: EditionId | null = here) => {
    setLast({ of, done });
    onReplaced();
    focusSoon("done", "center");
  };
  return (
    <div className="space-y-3">
      <div>
        <Samples onDone={() => say("sample")} />
        <Files
          onOpened={(file) => {
            onOpened(file);
            say("file", file.edition);
          }}
        />
        <Erase onDone={() => say("cleared")} />
      </div>
      <WhatWasDone desk={desk} done={last?.of === here ? last.done : null} onUndone={() => say("undone")} />
    </div>
  );
}

interface WhatWasDoneProps {
  readonly desk: Desk;
  /** What was just done with all answers; null when nothing was. */
  readonly done: Done | null;
  readonly onUndone: () => void;
}

function WhatWasDone({ desk: { kept }, done, onUndone }: WhatWasDoneProps): ReactNode {
  const back = useSyncExternalStore((listener) => kept.listen(null, listener), kept.last);
  if (!done && !back) return null;
  return (
    <output id="done" tabIndex={-1} className="block">
      <Notice kind="info" title={done ? <T k={`form.done.${done}`} /> : <T k="form.kept" />}>
        {back && (
          <>
            {back === "cleared" ? (
              <p>
                <T k="form.kept.cleared" />
              </p>
            ) : (
              done && (
                <p>
                  <T k="form.kept" />
                </p>
              )
            )}
            <Button
              kind="outline"
              onClick={() => {
                kept.undo();
                onUndone();
              }}
            >
              <T k="form.undo" />
            </Button>
          </>
        )}
      </Notice>
    </output>
  );
}
