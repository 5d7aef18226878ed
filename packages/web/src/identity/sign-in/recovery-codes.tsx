import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Button, saveText } from "../../design/index.ts";
import { StepFrame } from "./step-frame.tsx";

interface Props {
  readonly codes: readonly string[];
  readonly inDialog?: boolean;
  readonly onKept: () => Promise<void> | void;
}

/** The recovery codes, shown this once: to print, to save, to write down. */
export function RecoveryCodes({ codes, inDialog = false, onKept }: Props): ReactNode {
  const say = useSay();
  const save = () =>
    saveText(
      `${say("signIn.codes.file")}.txt`,
      [say("signIn.codes.file"), ...codes, ""].join("\r\n"),
      "text/plain;charset=utf-8",
    );
  return (
    <StepFrame title="signIn.codes.title" inDialog={inDialog}>
      <p>
        <T k="signIn.codes.lead" />
      </p>
      <p>
        <T k="signIn.codes.place" />
      </p>
      <ol
        aria-label={say("signIn.codes.list")}
        className="grid list-inside list-decimal gap-x-8 gap-y-2 rounded-8 border border-solid-gray-420 p-4 font-mono sm:grid-cols-2"
        translate="no"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="screen-only flex flex-wrap gap-3">
        <Button onClick={() => void onKept()}>
          <T k="signIn.codes.kept" />
        </Button>
        <Button kind="outline" onClick={() => print()}>
          <T k="signIn.codes.print" />
        </Button>
        <Button kind="outline" onClick={save}>
          <T k="signIn.codes.save" />
        </Button>
      </div>
    </StepFrame>
  );
}
