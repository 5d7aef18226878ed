import type { ReactNode } from "react";
import { Button } from "./button.tsx";

export type SaveState = "idle" | "saving" | "saved" | "failed";

interface Props {
  readonly state: SaveState;
  /** 「保存しています」「保存しました」「保存できていません」; for `idle` nothing is said. */
  readonly words: Readonly<Record<Exclude<SaveState, "idle">, ReactNode>>;
  /** Offered when saving failed. */
  readonly retry?: { readonly label: ReactNode; readonly onRetry: () => void };
}

const marks: Readonly<Record<Exclude<SaveState, "idle">, string>> = {
  saving: "border-solid-gray-600",
  saved: "border-success-2",
  failed: "border-error-2 font-700 text-error-2",
};

/** Whether what was typed is safe. It is read aloud politely and stays; nothing pops up and goes away. */
export function Saved({ state, words, retry }: Props): ReactNode {
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3">
      <output>
        {state !== "idle" && <span className={`border-l-4 pl-2 ${marks[state]}`}>{words[state]}</span>}
      </output>
      {state === "failed" && retry && (
        <Button kind="text" onClick={retry.onRetry} className="-ml-5">
          {retry.label}
        </Button>
      )}
    </div>
  );
}
