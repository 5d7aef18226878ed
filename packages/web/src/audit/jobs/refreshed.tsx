import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { useSayInstant } from "../words/say-instant.ts";
import { Button } from "../../design/index.ts";

interface Props {
  /** When the list came, in milliseconds; 0 when it never did. */
  readonly at: number;
  readonly isBusy: boolean;
  readonly isPaused: boolean;
  readonly onRefresh: () => void;
}

/** How old the list is. Not read aloud every ten seconds: it is there when one looks. */
export function Refreshed({ at, isBusy, isPaused, onRefresh }: Props): ReactNode {
  const { clock } = useSayInstant();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {at > 0 && (
        <p className="text-pretty text-solid-gray-700 tabular-nums">
          <T k={isPaused ? "jobs.paused" : "jobs.refreshed"} values={{ time: clock(at) }} />
        </p>
      )}
      <Button
        kind="outline"
        aria-disabled={isBusy}
        onClick={() => isBusy || onRefresh()}
        className="screen-only aria-disabled:cursor-wait"
      >
        <T k="jobs.refresh" />
      </Button>
    </div>
  );
}
