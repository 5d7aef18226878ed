import type { ReactNode } from "react";
import { ProblemNotice } from "../../../app/asking/index.ts";
import { T } from "../../../app/words.tsx";
import { Button, Disclosure } from "../../../design/index.ts";
import { useDocument } from "../../document/index.ts";
import { useDesk } from "../desk/desk.ts";
import { phrasesFor, withPhrase } from "./phrase-book.ts";

/** Characters the server keeps of a phrase. */
const LONGEST = 2000;

/** A doctor's own phrases under a long text: put in, kept, thrown away. */
export function Phrases({ fieldKey, pattern }: { fieldKey: string; pattern: string }): ReactNode {
  const { phrases: book, isPaper } = useDesk();
  const { snapshot, write, mayWrite } = useDocument();
  if (!book || !mayWrite || isPaper) return null;
  const value = snapshot.values.get(fieldKey);
  const text = typeof value === "string" ? value : "";
  const own = phrasesFor(book.phrases, pattern);
  const isKept = own.some((phrase) => phrase.text === text.trim());
  return (
    <Disclosure summary={<T k="opinion.phrases" values={{ number: own.length }} />}>
      <ProblemNotice error={book.problem} />
      <ul>
        {own.map((phrase) => (
          <li key={phrase.id} className="flex flex-wrap items-center gap-x-2 border-b border-solid-gray-200">
            <span className="min-w-0 grow whitespace-pre-wrap">{phrase.text}</span>
            <Button kind="text" onClick={() => write(fieldKey, withPhrase(text, phrase.text))}>
              <T k="opinion.phrases.put" />
            </Button>
            <Button kind="text" onClick={() => book.drop(phrase.id)}>
              <T k="opinion.phrases.drop" />
            </Button>
          </li>
        ))}
      </ul>
      {own.length === 0 && (
        <p>
          <T k="opinion.phrases.none" />
        </p>
      )}
      {text.trim() !== "" && text.length <= LONGEST && !isKept && (
        <Button
          kind="outline"
          onClick={() => book.keep({ id: crypto.randomUUID(), key: pattern, text: text.trim() })}
        >
          <T k="opinion.phrases.keep" />
        </Button>
      )}
    </Disclosure>
  );
}
