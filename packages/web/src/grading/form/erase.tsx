import { type ReactNode, useState } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Button, Confirm } from "../../design/index.ts";
import { useDesk } from "./desk.ts";

interface Props {
  /** Said on the button; the next case follows after a result. */
  readonly words?: "form.erase" | "form.erase.next";
  readonly onDone: () => void;
}

/** Deletes all answers of the edition, after asking. */
export function Erase({ words = "form.erase", onDone }: Props): ReactNode {
  const { paper, kept } = useDesk();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const answer = (yes: boolean) => {
    setAsking(false);
    if (!yes) return;
    kept.clear();
    onDone();
  };
  return (
    <>
      {words === "form.erase" ? (
        <Button kind="text" className="-ml-5" onClick={() => setAsking(true)}>
          <T k={words} />
        </Button>
      ) : (
        <Button kind="outline" onClick={() => setAsking(true)}>
          <T k={words} />
        </Button>
      )}
      <Confirm
        open={asking}
        title={<T k="form.erase.title" />}
        yes={<T k="form.erase.yes" />}
        no={<T k="form.erase.no" />}
        onAnswer={answer}
      >
        <p>
          <T k="form.erase.what" values={{ name: say(`form.edition.${paper.edition.id}`) }} />
        </p>
        <p>
          <T k="form.erase.undo" />
        </p>
      </Confirm>
    </>
  );
}
