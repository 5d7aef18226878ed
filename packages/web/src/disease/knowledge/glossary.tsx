import type { categories, Term } from "@yorisoi/rules/disease/knowledge";
import { type ReactNode, useDeferredValue, useState } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, Official, T } from "../../app/words.tsx";
import { Disclosure, TextField } from "../../design/index.ts";
import { TermMeaning } from "../terms/term-link.tsx";
import { foundTerms } from "./found-terms.ts";

interface Props {
  readonly terms: readonly Term[];
  readonly categories: typeof categories;
}

/** The word that the address asks for (/knowledge#term-remission), as links from within texts do. */
function named(terms: readonly Term[]): string {
  const id = /^#term-(.+)$/u.exec(window.location.hash)?.[1];
  return terms.find((term) => term.id === id)?.term ?? "";
}

/** All words, in their categories; with words typed, those that have them. */
export function Glossary({ terms, categories: groups }: Props): ReactNode {
  const [typed, setTyped] = useState(() => named(terms));
  const { language } = usePreferences();
  const words = useDeferredValue(typed);
  const isSought = words.trim() !== "";
  const found = foundTerms(terms, words);
  return (
    <>
      <div className="screen-only">
        <TextField
          id="glossary-query"
          type="search"
          autoComplete="off"
          label={<T k="knowledge.glossary.query" />}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <output className={isSought ? "block text-solid-gray-700" : "sr-only"}>
        {isSought && (
          <T
            k={found.length > 0 ? "knowledge.glossary.found" : "knowledge.glossary.none"}
            values={{ number: found.length }}
          />
        )}
      </output>
      {isSought ? (
        <TermList terms={found.slice(0, 20)} />
      ) : (
        groups.map(({ id, name, english }) => (
          <Disclosure key={id} summary={language === "en" ? english : <Official text={name} />}>
            <TermList terms={terms.filter(({ category }) => category === id)} />
          </Disclosure>
        ))
      )}
    </>
  );
}

function TermList({ terms }: { terms: readonly Term[] }): ReactNode {
  return (
    <dl className="space-y-4">
      {terms.map((term) => (
        <div key={term.id} className="break-inside-avoid">
          <dt lang="ja" className="font-700">
            <Furigana text={term.term} />
          </dt>
          <dd>
            <TermMeaning term={term} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
