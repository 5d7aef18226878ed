import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Empty } from "../../../design/index.ts";
import { goToElement } from "../../document/go-to-field.ts";
import { sectionId } from "../../document/index.ts";
import type { OpinionSetting } from "../desk/setting.ts";

/** Before anything is written: begin, with last time's opinion beside it when there is one. */
export function Begin({ setting }: { setting: OpinionSetting }): ReactNode {
  const { acts, doAct, last, isPaper } = setting;
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  if (!acts.some(({ id }) => id === "begin_opinion")) {
    return (
      <Empty title={<T k="opinion.nothing" />}>
        <p>
          <T k="opinion.nothing.what" />
        </p>
      </Empty>
    );
  }
  const begin = async () => {
    setBusy(true);
    setProblem(null);
    await doAct({ act: "begin_opinion", data: {} }).then(() => goToElement(sectionId("head")), setProblem);
    setBusy(false);
  };
  return (
    <div className="space-y-4">
      {last && (
        <p>
          <T k="opinion.begin.last" />
        </p>
      )}
      <ProblemNotice error={problem} />
      <Button aria-disabled={isBusy} onClick={() => void (isBusy || begin())}>
        <T k={isPaper ? "opinion.begin.paper" : "opinion.begin"} />
      </Button>
    </div>
  );
}
