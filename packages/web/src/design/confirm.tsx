import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

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
  const actions = (
    <>
      <Button kind="outline" onClick={() => onAnswer(false)}>
        {no}
      </Button>
      <Button onClick={() => onAnswer(true)}>{yes}</Button>
    </>
  );
  return (
    <Dialog open={open} title={title} onClose={() => onAnswer(false)} actions={actions}>
      {children}
    </Dialog>
  );
}
