import { missingFields, type Section } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { Furigana, Official, T } from "../../../app/words.tsx";
import { usePreferences } from "../../../app/preferences.ts";
import { Tag } from "../../../design/index.ts";
import { sectionId, useDocumentPart, useMayWrite } from "../../document/index.ts";
import { ReadOnlySection } from "../../document/read-only-section.tsx";
import { useDesk } from "../desk/desk.ts";
import { AskedHere } from "../questions/asked-here.tsx";
import { questionsIn } from "../questions/questions-in.ts";
import { blocksOf } from "./blocks.ts";
import { BlockOf } from "./block-of.tsx";
import { TakeReady } from "../last-time/take-ready.tsx";

/** A part of the form that opens when it is needed. Its heading says what is left to do in it. */
export function SectionFold({ section }: { section: Section }): ReactNode {
  const { openSections, setOpen } = useDesk();
  const mayWrite = useMayWrite();
  const isOpen = openSections.has(section.id);
  const id = sectionId(section.id);
  return (
    <section aria-labelledby={id} className="border-t border-solid-gray-420">
      <h2>
        <button
          type="button"
          id={id}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-body` : undefined}
          onClick={() => setOpen([section.id], !isOpen)}
          className="flex min-h-14 w-full flex-wrap items-center gap-x-4 gap-y-1 py-3 text-left hover:bg-key-50"
        >
          <Arrow isOpen={isOpen} />
          <span className="min-w-0 flex-1 text-std-20B-150">
            <SectionName section={section} />
          </span>
          <LeftToDo section={section} />
        </button>
      </h2>
      {isOpen && (
        <div id={`${id}-body`} className="space-y-8 pb-10">
          {mayWrite ? <Writing section={section} /> : <Reading section={section} />}
        </div>
      )}
    </section>
  );
}

function Writing({ section }: { section: Section }): ReactNode {
  return (
    <>
      {blocksOf(section).map((block) => (
        <BlockOf key={block.id} block={block} />
      ))}
      <TakeReady section={section.id} />
    </>
  );
}

function Reading({ section }: { section: Section }): ReactNode {
  const { questions } = useDesk();
  const asked = new Set(questionsIn(section, questions).map(({ key }) => key));
  return (
    <>
      <ReadOnlySection section={section} level={2} />
      {[...asked].map((key) => (
        <AskedHere key={key} fieldKey={key} />
      ))}
    </>
  );
}

function SectionName({ section: { ja, en } }: { section: Section }): ReactNode {
  const { language } = usePreferences();
  if (language === "ja") return <Furigana text={ja} />;
  return (
    <>
      {en}{" "}
      <span className="font-400 text-solid-gray-700">
        （<Official text={ja} />）
      </span>
    </>
  );
}

function LeftToDo({ section }: { section: Section }): ReactNode {
  const { questions } = useDesk();
  const mayWrite = useMayWrite();
  const left = useDocumentPart(
    ({ form, snapshot }) =>
      missingFields(form, snapshot.values).filter((field) => field.section === section.id).length,
  );
  const waiting = questionsIn(section, questions).filter(({ isAnswered }) => !isAnswered).length;
  if (!mayWrite) return null;
  return (
    <span className="flex flex-wrap gap-2 max-sm:w-full max-sm:pl-7">
      {waiting > 0 && (
        <Tag kind="warning">
          <T k="opinion.section.questions" values={{ number: waiting }} />
        </Tag>
      )}
      {left > 0 ? (
        <Tag>
          <T k="opinion.section.left" values={{ number: left }} />
        </Tag>
      ) : (
        <Tag kind="success">
          <T k="opinion.section.done" />
        </Tag>
      )}
    </span>
  );
}

function Arrow({ isOpen }: { isOpen: boolean }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className={`size-3 shrink-0 fill-key-1000 transition-transform ${isOpen ? "rotate-90" : ""}`}
    >
      <path d="M3 1l6 5-6 5z" />
    </svg>
  );
}
