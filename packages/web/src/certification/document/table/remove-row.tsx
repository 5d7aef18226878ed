import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Confirm } from "../../../design/index.ts";

/** Takes a row away, once one has said so twice. */
export function RemoveRow({ name, onRemove }: { name: ReactNode; onRemove: () => void }): ReactNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind="text" className="-ml-5" onClick={() => setAsking(true)}>
        <T k="document.row.remove" />
        <span className="sr-only"> {name}</span>
      </Button>
      <Confirm
        open={isAsking}
        title={<T k="document.row.remove.title" />}
        yes={<T k="document.row.remove.yes" />}
        no={<T k="document.row.remove.no" />}
        onAnswer={(yes) => {
          setAsking(false);
          if (yes) onRemove();
        }}
      >
        <p className="font-700">{name}</p>
        <p>
          <T k="document.row.remove.what" />
        </p>
      </Confirm>
    </>
  );
}
