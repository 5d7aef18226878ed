import { type ReactNode, useMemo } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, Official, useSay } from "../../app/words.tsx";
import { joined, piecesOf, type Sentence, type Speech } from "./sentence.ts";
import { speechOf } from "./speech.ts";

/** How sentences are said in the reader's language. */
export function useSpeech(): Speech {
  const say = useSay();
  const { language } = usePreferences();
  return speechOf(language, say);
}

/** A sentence with its values, in the reader's language, the law's words marked as Japanese. */
export function Say({ s }: { s: Sentence }): ReactNode {
  const speech = useSpeech();
  const { language } = usePreferences();
  const pieces = piecesOf(s, speech);
  if (language === "ja") return <Furigana text={pieces.map((piece) => piece.text).join("")} />;
  return joined(pieces).map(({ text, official }, at) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one immutable text
    official ? <Official key={at} text={text} /> : text,
  );
}

/** Several sentences, each a paragraph. */
export function Paragraphs({ of }: { of: readonly Sentence[] }): ReactNode {
  const keyed = useMemo(() => of.map((sentence) => ({ sentence, key: JSON.stringify(sentence) })), [of]);
  return keyed.map(({ sentence, key }) => (
    <p key={key}>
      <Say s={sentence} />
    </p>
  ));
}
