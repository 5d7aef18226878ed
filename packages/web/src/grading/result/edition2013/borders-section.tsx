import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Paragraphs } from "../say.tsx";
import { Section } from "../section.tsx";
import { type Borders, borderSentences } from "./borders.ts";

/** In place of "what if": single answers change no grade here, because the minutes are entered. */
export function BordersSection({ found }: { found: Borders | null }): ReactNode {
  return (
    <Section title={{ k: "result.2013.whatIf.title" }}>
      <p>
        <T k="result.2013.whatIf.lead" />
      </p>
      <Paragraphs of={borderSentences(found)} />
    </Section>
  );
}
