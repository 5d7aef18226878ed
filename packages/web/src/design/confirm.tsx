import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";

interface Props {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly yes: ReactNode;
  readonly no: ReactNode;
  /** Called once with the answer; closing the question in any other way is a no. */
  readonly onAnswer: (yes: boolean) => void;
}

/** A question that must be answered before something is done that is hard to take back. */
export function Confirm({ open, title, children, yes, no, onAnswer }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-12 border-2 border-solid-gray-900 bg-white p-6 text-solid-gray-900 backdrop:bg-opacity-gray-500"
    >
      <h2 id={id} className="text-std-20B-150">
        {title}
      </h2>
      <div className="mt-3 space-y-2">{children}</div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="outline" onClick={() => onAnswer(false)}>
          {no}
        </Button>
        <Button onClick={() => onAnswer(true)}>{yes}</Button>
      </div>
    </dialog>
  );
}
