import type { Term } from "@yorisoi/rules/disease/knowledge";
import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Dialog } from "../../design/index.ts";

interface Props {
  readonly term: Term;
  /** As it stands in the text. */
  readonly written: string;
}

/**
 * A word within a text that opens its plain meaning above the page. It is a link to the word in the glossary, so that it
 * breaks into lines like the text around it; on paper it is a word like any other.
 */
export function TermLink({ term, written }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <a
        href={`/knowledge#term-${term.id}`}
        lang="ja"
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
        className="underline decoration-dotted decoration-2 underline-offset-4 hover:bg-key-50 print:no-underline"
      >
        <Furigana text={written} />
      </a>
      {isOpen &&
        // Outside of the sentence: a window may not stand within a paragraph.
        createPortal(
          <Dialog
            open
            onClose={() => setOpen(false)}
            close={<T k="disease.term.close" />}
            title={
              <span lang="ja">
                <Furigana text={term.term} />
              </span>
            }
          >
            <TermMeaning term={term} />
          </Dialog>,
          document.body,
        )}
    </>
  );
}

/** What a word means: reading, meaning, example, and for readers of English the English. */
export function TermMeaning({ term }: { term: Term }): ReactNode {
  const { language } = usePreferences();
  const { kana, meaning, example, english, note, source } = term;
  return (
    <div className="space-y-2 font-400 text-std-16N-170">
      {language === "en" && <p>{english}</p>}
      <div lang="ja" className="space-y-2">
        <p className="text-solid-gray-700">{kana}</p>
        <p>
          <Furigana text={meaning} />
        </p>
        {example && (
          <p>
            <Furigana text={example} />
          </p>
        )}
        {note && (
          <p className="text-solid-gray-700">
            <Furigana text={note} />
          </p>
        )}
      </div>
      {source && (
        <p className="text-solid-gray-700">
          <T k="disease.source" />
          <span lang="ja">
            <Furigana text={source} />
          </span>
        </p>
      )}
    </div>
  );
}
