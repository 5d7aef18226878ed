import { type ReactNode, useState } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Button, Confirm } from "../../design/index.ts";
import { useDesk } from "./desk.ts";

/** Deletes all answers of the edition, after asking. */
export function Erase({ onDone }: { onDone: () => void }): ReactNode {
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
    <div className="flex flex-wrap items-center gap-x-4">
      <Button kind="text" className="-ml-5" onClick={() => setAsking(true)}>
        <T k="form.erase" />
      </Button>
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
    </div>
  );
}
