import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button } from "../../design/index.ts";
import { caseText, fileName, saveFile } from "../case-file/index.ts";
import { useDesk } from "./desk.ts";

/** Saves the case, complete or not, as the file that the command line reads too. */
export function SaveCase(): ReactNode {
  const { paper, draft } = useDesk();
  return (
    <Button kind="outline" onClick={() => saveFile(fileName(new Date()), caseText(paper, draft.values()))}>
      <T k="form.file.save" />
    </Button>
  );
}
