import { type ExplanationSection, explanationSheet } from "@yorisoi/rules/certification/application";
import { type ReactNode, useMemo } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { T } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { Worded } from "../../document/index.ts";
import { useVoice, type Voice } from "./use-voice.ts";

/** The explanation sheet: to be read, heard, and printed. */
export function Sheet({ softWords }: { softWords: boolean }): ReactNode {
  const sections = useMemo(() => explanationSheet({ softWords }), [softWords]);
  const voice = useVoice();
  const partsOf = useParts();
  return (
    <article className="space-y-6">
      {voice.canSpeak && (
        <p className="screen-only flex flex-wrap gap-3">
          <Button kind="outline" onClick={() => voice.say(sections.flatMap(partsOf))}>
            <T k="application.explanation.readAll" />
          </Button>
          {voice.at && (
            <Button kind="outline" onClick={voice.stop}>
              <T k="application.explanation.stop" />
            </Button>
          )}
        </p>
      )}
      {sections.map((section) => (
        <Part key={section.id} section={section} voice={voice} onRead={() => voice.say(partsOf(section))} />
      ))}
    </article>
  );
}

/** What is read aloud of a section: its title, then line by line. */
function useParts() {
  const { language } = usePreferences();
  return ({ id, title, lines }: ExplanationSection) =>
    [title, ...lines].map((words) => ({ at: id, text: words[language] }));
}

interface PartProps {
  readonly section: ExplanationSection;
  readonly voice: Voice;
  readonly onRead: () => void;
}

function Part({ section: { id, title, lines }, voice, onRead }: PartProps): ReactNode {
  const isRead = voice.at === id;
  return (
    <section
      aria-labelledby={`explanation-${id}`}
      className={`break-inside-avoid border-l-4 pl-4 print:border-0 print:pl-0 ${isRead ? "border-key-900" : "border-solid-gray-200"}`}
    >
      <h2 id={`explanation-${id}`} className="text-std-20B-160">
        <Worded words={title} />
      </h2>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-[1.125rem]">
        {lines.map((line) => (
          <li key={line.ja}>
            <Worded words={line} />
          </li>
        ))}
      </ul>
      {voice.canSpeak && (
        <Button kind="text" onClick={onRead} className="screen-only -ml-3">
          <T k={isRead ? "application.explanation.reading" : "application.explanation.read"} />
          <span className="sr-only">
            <Worded words={title} />
          </span>
        </Button>
      )}
    </section>
  );
}
