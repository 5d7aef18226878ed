import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Notice } from "../../design/index.ts";

/** Whether somebody has to do something, before any list. */
export function Finding({ failed }: { failed: number }): ReactNode {
  return (
    <div aria-live="polite">
      {failed > 0 ? (
        <Notice kind="warning" title={<T k="jobs.finding.failed" values={{ count: failed }} />} />
      ) : (
        <Notice kind="success" title={<T k="jobs.finding.fine" />} />
      )}
    </div>
  );
}
