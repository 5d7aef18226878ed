import type { EditionId } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import type { OpenedFile } from "../case-file/index.ts";
import { useDesk } from "./desk.ts";
import { Erase } from "./erase.tsx";
import { Files } from "./files.tsx";
import { Samples } from "./samples.tsx";
import type { Done } from "./what-was-done.tsx";

interface Props {
  /** Puts the answers of an opened file on the desk of its edition. */
  readonly onOpened: (file: OpenedFile) => void;
  /** Called after the answers of an edition as a whole were replaced. */
  readonly onDone: (done: Done, of: EditionId | null) => void;
}

/** What fills or empties the whole form at once. */
export function Tools({ onOpened, onDone }: Props): ReactNode {
  const here = useDesk().paper.edition.id;
  return (
    <>
      <Samples onDone={() => onDone("sample", here)} />
      <Files
        onOpened={(file) => {
          onOpened(file);
          onDone("file", file.edition);
        }}
      />
      <Erase onDone={() => onDone("cleared", here)} />
    </>
  );
}
