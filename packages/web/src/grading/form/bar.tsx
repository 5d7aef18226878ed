import { type ReactNode, useSyncExternalStore } from "react";
import { T } from "../../app/words.tsx";
import { Button, Notice, StickyBar } from "../../design/index.ts";
import { missingItems } from "../paper/index.ts";
import { useCount, useDesk } from "./desk.ts";
import { SaveCase } from "./save-case.tsx";

/** Always in sight: what is left to answer, whether it is saved, and the way to the result. */
export function Bar({ onResult }: { onResult: () => void }): ReactNode {
  const { draft } = useDesk();
  const left = useCount((values, paper) => missingItems(paper, values).length);
  const saved = useSyncExternalStore((listener) => draft.listen(null, listener), draft.saveState);
  const unsaved = saved === "full" || saved === "blocked" ? saved : null;
  return (
    <StickyBar>
      {unsaved && (
        <div role="alert" className="mb-2">
          <Notice kind="error" title={<T k={`form.save.${unsaved}`} />}>
            <SaveCase />
          </Notice>
        </div>
      )}
      <div className="flex items-center justify-between gap-x-4 sm:justify-start sm:gap-x-6">
        <Button data-after onClick={onResult} className="shrink-0 sm:order-last">
          <T k="form.bar.result" />
        </Button>
        <div className="leading-[1.4] sm:flex sm:items-center sm:gap-4">
          <p className="font-700 tabular-nums" role={left === 0 ? "status" : undefined}>
            {left > 0 ? <T k="form.bar.left" values={{ number: left }} /> : <T k="form.bar.done" />}
          </p>
          <output className="block min-h-7 leading-7 text-solid-gray-700">
            {!unsaved && <T k={saved === "saved" ? "form.saved" : "form.saved.auto"} />}
          </output>
        </div>
      </div>
    </StickyBar>
  );
}
