import { describeProblem } from "@yorisoi/rules/grading";
import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Button, Disclosure, Notice } from "../../design/index.ts";
import { type OpenedFile, openFile } from "../case-file/index.ts";
import { SaveCase } from "./save-case.tsx";

/** Opening and saving a case as the file that the command line reads too. */
export function Files({ onOpened }: { onOpened: (file: OpenedFile) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<OpenedFile | null>(null);
  async function open({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (!file) return;
    const opened = await openFile(file);
    target.value = "";
    if (opened.problems.length > 0) setRefused(opened);
    else {
      setRefused(null);
      onOpened(opened);
    }
  }
  return (
    <Disclosure summary={<T k="form.file" />}>
      <div className="space-y-6">
        <div className="space-y-2">
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,application/json"
            onChange={(event) => void open(event)}
          />
          <Button kind="outline" aria-describedby="open-file-hint" onClick={() => input.current?.click()}>
            <T k="form.file.open" />
          </Button>
          <p id="open-file-hint" className="text-pretty">
            <T k="form.file.open.hint" />
          </p>
        </div>
        <output className="block">
          {refused && (
            <Refused
              file={refused}
              onPart={() => {
                setRefused(null);
                onOpened(refused);
              }}
              onNone={() => setRefused(null)}
            />
          )}
        </output>
        <div className="space-y-2">
          <SaveCase />
          <p>
            <T k="form.file.save.hint" />
          </p>
        </div>
      </div>
    </Disclosure>
  );
}

interface RefusedProps {
  readonly file: OpenedFile;
  readonly onPart: () => void;
  readonly onNone: () => void;
}

/** Everything in a file that could not be read. Nothing of it is loaded unless one says so. */
function Refused({ file, onPart, onNone }: RefusedProps): ReactNode {
  const { language } = usePreferences();
  const sentences = file.problems.map((problem) => describeProblem(problem, language));
  return (
    <Notice kind="error" title={<T k="form.file.bad" values={{ number: sentences.length }} />}>
      <p>
        <T k="form.file.bad.kept" /> {file.count > 0 && <T k="form.file.bad.part" />}
      </p>
      <ul className="list-disc pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Furigana text={sentence} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3 pt-2">
        {file.count > 0 && (
          <Button kind="outline" onClick={onPart}>
            <T k="form.file.part" values={{ number: file.count }} />
          </Button>
        )}
        <Button kind="text" onClick={onNone}>
          <T k="form.file.none" />
        </Button>
      </div>
    </Notice>
  );
}
