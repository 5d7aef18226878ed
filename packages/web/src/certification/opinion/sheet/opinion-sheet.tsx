import { type ReactNode, useEffect, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Button, StickyBar } from "../../../design/index.ts";
import { goToElement } from "../../document/go-to-field.ts";
import { DocumentProvider, useDocument, useMayWrite, useWrite } from "../../document/index.ts";
import { BeforeSending } from "../before/before-sending.tsx";
import { BEFORE_SENDING, useDesk } from "../desk/desk.ts";
import { OpinionDeskProvider } from "../desk/opinion-desk.tsx";
import type { OpinionSetting } from "../desk/setting.ts";
import { prefill } from "../head/prefill.ts";
import { Status } from "../head/status.tsx";
import { SectionFold } from "./section-fold.tsx";

interface Props {
  readonly setting: OpinionSetting;
  /** Says whether what was written is safe. */
  readonly savedBar: ReactNode;
}

/** The opinion on one page, inside a DocumentProvider. Its parts open only when needed. */
export function OpinionSheet({ setting, savedBar }: Props): ReactNode {
  const source = useDocument();
  const isWriter = mayWriteNow(setting.acts);
  const limited = useMemo(
    () => ({
      ...source,
      mayWrite: source.mayWrite && isWriter,
    }),
    [source, isWriter],
  );
  return (
    <DocumentProvider value={limited}>
      <OpinionDeskProvider setting={setting}>
        <Prefill />
        <Status />
        <Parts />
        <Foot savedBar={savedBar} />
      </OpinionDeskProvider>
    </DocumentProvider>
  );
}

/** A role may write opinions; only whoever may send this one may write it now. */
const mayWriteNow = (acts: OpinionSetting["acts"]) =>
  acts.some(({ id }) => id === "send_opinion" || id === "answer_opinion");

/** Writes what is known, once, when somebody who may write opens an opinion that was begun. */
function Prefill(): ReactNode {
  const { status, today, isPaper, last } = useDesk();
  const { snapshot } = useDocument();
  const mayWrite = useMayWrite();
  const write = useWrite();
  const isMeant = mayWrite && status === "begun";
  useEffect(() => {
    if (!isMeant) return;
    for (const [key, value] of prefill(snapshot, { today, isPaper, wroteBefore: last !== null })) {
      write(key, value);
    }
    // only what stood there when it was opened counts: a field emptied later stays empty
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isMeant]);
  return null;
}

function Parts(): ReactNode {
  const { openSections, setOpen } = useDesk();
  const { form } = useDocument();
  const all = form.sections.filter(({ id }) => id !== "questions");
  const ids = all.map(({ id }) => id);
  const areAllOpen = ids.every((id) => openSections.has(id));
  return (
    <div>
      <p className="screen-only flex justify-end">
        <Button kind="text" aria-pressed={areAllOpen} onClick={() => setOpen(ids, !areAllOpen)}>
          <T k={areAllOpen ? "opinion.parts.close" : "opinion.parts.open"} />
        </Button>
      </p>
      {all.map((section) => (
        <SectionFold key={section.id} section={section} />
      ))}
    </div>
  );
}

function Foot({ savedBar }: { savedBar: ReactNode }): ReactNode {
  const { mayWrite } = useDocument();
  if (!mayWrite) return null;
  return (
    <>
      <BeforeSending />
      <StickyBar>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <Button kind="outline" onClick={() => goToElement(BEFORE_SENDING)}>
            <T k="opinion.toSending" />
          </Button>
          {savedBar}
        </div>
      </StickyBar>
    </>
  );
}
