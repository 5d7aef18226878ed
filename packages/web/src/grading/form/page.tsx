import type { EditionId } from "@yorisoi/rules/grading";
import { type ReactNode, useEffect, useState } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { answerByKey } from "../../design/index.ts";
import type { OpenedFile } from "../case-file/index.ts";
import { missingItems } from "../paper/index.ts";
import { Bar } from "./bar.tsx";
import { AskedContext, DeskContext, openDesks } from "./desk.ts";
import { focusSoon } from "./go-to.ts";
import { GroupFace } from "./group-face.tsx";
import { Head } from "./head.tsx";
import { ResultPart } from "./result-part.tsx";
import { SheetFace } from "./sheet-face.tsx";
import { Tools } from "./tools.tsx";
import { useResume } from "./use-resume.ts";
import { changeView, stopAt, useView } from "./view.ts";
import { type Done, WhatWasDone } from "./what-was-done.tsx";

const desks = openDesks();

/** Whether the result was asked for with answers missing, and whether they may be assumed. */
type Asked = "no" | "yes" | "assume";

/** 「区分を試算する」: the form of an edition, and what it comes to. */
export function GradingPage(): ReactNode {
  usePageTitle("form.title");
  const edition = useView((view) => view.edition);
  const face = useView((view) => view.face);
  const [askedOf, setAskedOf] = useState<{ edition: EditionId; asked: Asked }>({ edition, asked: "no" });
  const asked = askedOf.edition === edition ? askedOf.asked : "no";
  const setAsked = (next: Asked) => setAskedOf({ edition, asked: next });
  const [last, setLast] = useState<{ of: EditionId | null; done: Done }>();
  const desk = desks[edition];
  useResume(desk);

  function showResult(): void {
    const complete = missingItems(desk.paper, desk.draft.values()).length === 0;
    if (!complete && asked === "no") setAsked("yes");
    focusSoon(complete || asked === "assume" ? "result" : "missing");
  }
  function assume(): void {
    setAsked("assume");
    focusSoon("result");
  }
  function open({ edition: of, cells }: OpenedFile): void {
    if (of === null) return;
    desks[of].kept.load(cells, "file");
    changeView({ edition: of });
  }
  function replaced(done: Done, of: EditionId | null): void {
    setLast({ of, done });
    setAsked("no");
    if (done === "cleared") stopAt("");
    focusSoon("done", "center");
  }
  useResultKey(showResult);
  return (
    <DeskContext value={desk}>
      <AskedContext value={asked === "yes"}>
        <div className="screen-only space-y-6">
          <Head>
            <Tools onOpened={open} onDone={replaced} />
          </Head>
          <WhatWasDone
            done={last?.of === edition ? last.done : null}
            onUndone={() => replaced("undone", edition)}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- number keys of the radios inside */}
          <div id="form" onKeyDown={answerByKey}>
            {face === "group" ? <GroupFace /> : <SheetFace />}
          </div>
        </div>
        <ResultPart
          asked={asked === "yes"}
          assume={asked === "assume"}
          onAssume={assume}
          onErased={() => replaced("cleared", edition)}
        />
        <Bar onResult={showResult} />
      </AskedContext>
    </DeskContext>
  );
}

/** Ctrl + Enter leads to the result from anywhere on the page. */
function useResultKey(showResult: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Enter" && event.ctrlKey) showResult();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
}
