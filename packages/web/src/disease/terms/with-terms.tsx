import { type ReactNode, useMemo } from "react";
import { Furigana } from "../../app/words.tsx";
import { useKnowledge } from "./fetched-knowledge.ts";
import { TermLink } from "./term-link.tsx";

interface Props {
  readonly text: string;
  /** Ids of terms that need no marking here, for example because they were marked above. */
  readonly except?: readonly string[];
}

const nothing: readonly string[] = [];

/** A Japanese text in which words of the glossary can be pressed for their plain meaning. */
export function WithTerms({ text, except = nothing }: Props): ReactNode {
  const knowledge = useKnowledge();
  const pieces = useMemo(() => knowledge?.markTerms(text, { except }), [knowledge, text, except]);
  if (!pieces) return <Furigana text={text} />;
  return pieces.map((piece, at) =>
    piece.term ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one immutable text
      <TermLink key={at} term={piece.term} written={piece.text} />
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one immutable text
      <Furigana key={at} text={piece.text} />
    ),
  );
}

/** One word of the glossary, by its id or spelling; a word it does not have stands as it is. */
export function Term({ word, children }: { word: string; children?: string }): ReactNode {
  const term = useKnowledge()?.termOf(word);
  const written = children ?? term?.term ?? word;
  return term ? <TermLink term={term} written={written} /> : <Furigana text={written} />;
}
