import { type ReactNode, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { useLate } from "./use-late.ts";

interface Props {
  /** Sends; while the promise is open the form is busy and cannot be sent again. Catch what may fail: Form does not. */
  readonly onSubmit: () => Promise<unknown> | void;
  /** On the main button. */
  readonly submit: ReactNode;
  /** Instead of `submit`, once sending takes longer than a second; read aloud. */
  readonly busyWords: ReactNode;
  readonly children: ReactNode;
  /** Further buttons behind the main one: back, cancel. */
  readonly actions?: ReactNode;
  /** Names the form for those who jump between landmarks. */
  readonly label?: string;
}

/** A form that is sent by its button or Enter, once. Its fields check themselves with words of ours, not the browser's. */
export function Form({ onSubmit, submit, busyWords, children, actions, label }: Props): ReactNode {
  const [busy, setBusy] = useState(false);
  // State arrives with the next drawing; a second Enter may come before that.
  const sending = useRef(false);
  const late = useLate(busy);
  const send = async () => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    try {
      await onSubmit();
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      aria-label={label}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      className="space-y-6"
    >
      {children}
      <div className="flex flex-wrap items-center gap-3">
        {/* Not `disabled`: that would throw the focus away. */}
        <Button type="submit" aria-disabled={busy} className="aria-disabled:cursor-wait">
          {late ? busyWords : submit}
        </Button>
        {actions}
      </div>
      <output className="sr-only">{late && busyWords}</output>
    </form>
  );
}
