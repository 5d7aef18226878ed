import { describeSituationProblem, type SituationProblem } from "@yorisoi/rules/services";
import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import { today } from "../../app/say-time.ts";
import { T } from "../../app/words.tsx";
import { Button, Confirm, Notice, saveText } from "../../design/index.ts";
import { useImportedLists } from "../../disease/index.ts";
import { Unfold } from "../answer/unfold.tsx";
import { Both } from "../question/index.ts";
import {
  type AnswerFile,
  answerFileName,
  answerFileText,
  changeSupport,
  eraseSupport,
  readAnswerFile,
  useSupport,
  withSituation,
} from "../session/index.ts";
import { withFactsOfToday } from "./facts-of-today.ts";

/** Where the answers are, and what can be done with them: delete, save as a file, open a file. */
export function Keep(): ReactNode {
  const { trail, situation } = useSupport();
  const isEmpty = trail.length === 0;
  return (
    <div className="space-y-2">
      <p>
        <T k="support.kept" />
      </p>
      {!isEmpty && <Erase />}
      <Unfold summary={<T k="support.file" />}>
        <div className="space-y-4">
          {!isEmpty && (
            <div className="space-y-1">
              <Button
                kind="outline"
                onClick={() =>
                  saveText(answerFileName(today()), answerFileText(situation), "application/json")
                }
              >
                <T k="support.file.save" />
              </Button>
              <p className="text-solid-gray-700">
                <T k="support.file.save.what" />
              </p>
            </div>
          )}
          <OpenFile />
        </div>
      </Unfold>
    </div>
  );
}

function Erase(): ReactNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind="outline" onClick={() => setAsking(true)}>
        <T k="support.erase" />
      </Button>
      <Confirm
        open={isAsking}
        title={<T k="support.erase.title" />}
        yes={<T k="support.erase.yes" />}
        no={<T k="support.erase.no" />}
        onAnswer={(yes) => {
          setAsking(false);
          if (yes) eraseSupport();
        }}
      >
        <p>
          <T k="support.erase.what" />
        </p>
      </Confirm>
    </>
  );
}

type Refused = Exclude<AnswerFile, { is: "answers" }>;

/** Opens a file of answers; what is on the screen is replaced only when the whole file can be read. */
function OpenFile(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const { lists } = useImportedLists();
  const [opened, setOpened] = useState<Refused | "done" | null>(null);
  async function open({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (!file) return;
    const read = readAnswerFile(await file.text());
    target.value = "";
    if (read.is !== "answers") {
      setOpened(read);
      return;
    }
    const situation = await withFactsOfToday(read.situation, today(), lists);
    changeSupport((now) => withSituation(now, situation));
    setOpened("done");
  }
  return (
    <div className="space-y-2">
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => void open(event)}
      />
      <Button kind="outline" onClick={() => input.current?.click()}>
        <T k="support.file.open" />
      </Button>
      <p className="text-solid-gray-700">
        <T k="support.file.open.what" />
      </p>
      <output className="block">
        {opened === "done" && <T k="support.file.opened" />}
        {opened !== null && opened !== "done" && <FileRefused file={opened} />}
      </output>
    </div>
  );
}

function FileRefused({ file }: { file: Refused }): ReactNode {
  return (
    <Notice kind="error" title={<T k="support.file.refused" />}>
      {file.is === "not-json" ? (
        <p>
          <T k="support.file.notJson" />
        </p>
      ) : (
        <ul className="list-disc pl-5">
          {file.problems.map((problem) => (
            <li key={JSON.stringify(problem)}>
              <Problem problem={problem} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function Problem({ problem }: { problem: SituationProblem }): ReactNode {
  return <Both {...describeSituationProblem(problem)} />;
}
