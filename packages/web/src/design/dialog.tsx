import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./button.tsx";

interface Props {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Called for Esc and the closing button; the caller then sets `open` to false. */
  readonly onClose: () => void;
  /** The word on the closing button; without it, `actions` must hold a way out. */
  readonly close?: ReactNode;
  /** At the foot, before the closing button. */
  readonly actions?: ReactNode;
}

/** A window above the page. The native element keeps the focus inside and gives it back where it was. */
export function Dialog({ open, title, children, onClose, close, actions }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    element.showModal();
    // Closed before it leaves the page, else the focus is lost.
    return () => element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        // A file field inside sends a `cancel` of its own.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // Browsers let a second Esc through, whatever `cancel` says.
      onClose={() => open && !dialog.current?.open && onClose()}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-12 border-2 border-solid-gray-900 bg-white p-4 text-solid-gray-900 backdrop:bg-opacity-gray-500 sm:p-6"
    >
      <h2 id={id} className="text-std-20B-150">
        {title}
      </h2>
      <div className="mt-3 space-y-3">{children}</div>
      {(actions || close) && (
        <div className="mt-6 flex flex-wrap gap-3">
          {actions}
          {close && (
            <Button kind="outline" onClick={onClose}>
              {close}
            </Button>
          )}
        </div>
      )}
    </dialog>
  );
}
