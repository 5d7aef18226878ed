import { answerOf, type GradingCase } from "@yorisoi/rules/grading";
import { type ReactNode, useId, useState } from "react";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";

/** The answer of the command line for this case, laid out for people. */
export function answerText(given: GradingCase): string {
  return JSON.stringify(answerOf(given), null, 2);
}

type Copying = "idle" | "copied" | "failed";

/** Print, copy, and the way back to the answers. */
export function Acts({ given }: { given: GradingCase }): ReactNode {
  const [copying, setCopying] = useState<Copying>("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(answerText(given));
      setCopying("copied");
    } catch {
      setCopying("failed");
    }
  };
  return (
    <div className="space-y-4 border-t border-solid-gray-420 pt-6">
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => window.print()}>
          <T k="result.acts.print" />
        </Button>
        <Button kind="outline" onClick={() => void copy()}>
          <T k="result.acts.copy" />
        </Button>
        <a
          href="#main"
          className="inline-flex min-h-11 items-center px-3 text-key-900 underline underline-offset-4"
        >
          <T k="result.acts.back" />
        </a>
      </div>
      <output className="block">
        {copying === "copied" && <T k="result.acts.copied" />}
        {copying === "failed" && <T k="result.acts.copy.failed" />}
      </output>
      {copying === "failed" && <ByHand text={answerText(given)} />}
    </div>
  );
}

/** The same text to be copied by hand. */
function ByHand({ text }: { text: string }): ReactNode {
  const id = useId();
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="font-700">
        <T k="result.acts.copy.text" />
      </label>
      <textarea
        id={id}
        readOnly
        rows={8}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className="w-full rounded-8 border border-solid-gray-600 p-3 font-mono text-std-16N-170"
      />
    </div>
  );
}
