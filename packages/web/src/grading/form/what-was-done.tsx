import { type ReactNode, useSyncExternalStore } from "react";
import { T } from "../../app/words.tsx";
import { Button, Notice } from "../../design/index.ts";
import { useDesk } from "./desk.ts";

/** What can be done with all answers at once. */
export type Done = "sample" | "file" | "cleared" | "undone";

interface Props {
  /** What was just done with all answers; null when nothing was. */
  readonly done: Done | null;
  readonly onUndone: () => void;
}

/** Says what was done with all answers, and offers the way back. Stands right before the form. */
export function WhatWasDone({ done, onUndone }: Props): ReactNode {
  const { kept } = useDesk();
  const back = useSyncExternalStore((listener) => kept.listen(null, listener), kept.last);
  if (!done && !back) return null;
  return (
    <output id="done" tabIndex={-1} className="block max-w-[44rem]">
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
