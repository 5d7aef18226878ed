import type { Bilingual, HelpNote, Item } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, Official, T } from "../../app/words.tsx";
import type { Heading } from "../paper/index.ts";

/** A text that comes in both languages. */
export function Told({ text }: { text: Bilingual }): ReactNode {
  const { language } = usePreferences();
  return language === "ja" ? <Furigana text={text.ja} /> : text.en;
}

/** An official word: by itself in Japanese, behind its translation where there is one. */
export function Named({ official, english }: { official: string; english: string | null }): ReactNode {
  const { language } = usePreferences();
  if (language === "ja" || english === null) return <Official text={official} />;
  return (
    <>
      {english}{" "}
      <span className="inline-block text-solid-gray-700">
        <Official text={official} />
      </span>
    </>
  );
}

interface ItemNameProps {
  readonly item: Item;
  readonly english: string | null;
  /** What the heading above says already; it is not shown again. */
  readonly under?: string;
}

/** The number on the sheet and the name. */
export function ItemName({ item, english, under = "" }: ItemNameProps): ReactNode {
  const [number] = item.number.split(" ");
  const said = under !== "" && item.name.startsWith(`${under} `);
  return (
    <>
      {number && <span className="tabular-nums">{number}</span>}{" "}
      {said && <span className="sr-only">{under} </span>}
      <Named official={said ? item.name.slice(under.length + 1) : item.name} english={english} />
    </>
  );
}

/** A heading: the law's own name first where there is one, everyday words beside it. */
export function HeadingText({ number = "", heading }: { number?: string; heading: Heading }): ReactNode {
  const { language } = usePreferences();
  const { official, words } = heading;
  return (
    <>
      {number && <span className="tabular-nums">{number}</span>}{" "}
      {official && language === "ja" ? (
        <>
          <Official text={official} />
          <span className="ml-3 text-std-16N-170 text-solid-gray-700">
            <T k={words} />
          </span>
        </>
      ) : (
        <T k={words} />
      )}
      {official && language === "en" && (
        <span className="ml-2 font-400 text-solid-gray-700">
          <Official text={official} />
        </span>
      )}
    </>
  );
}

/** Remarks; a doubtful one says so. */
export function Notes({ notes }: { notes: readonly HelpNote[] }): ReactNode {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {notes.map(({ text, doubtful }) => (
        <li key={text.ja}>
          {doubtful && <Doubtful />}
          <Told text={text} />
        </li>
      ))}
    </ul>
  );
}

export function Doubtful(): ReactNode {
  return (
    <strong className="mr-2 rounded-4 border border-warning-orange-2 px-2 py-0.5 whitespace-nowrap">
      <T k="form.doubtful" />
    </strong>
  );
}
