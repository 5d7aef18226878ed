import {
  codesAreExamples,
  type ExampleEntry,
  examplesFor,
  stateForm,
} from "@yorisoi/rules/certification/state-form";
import { type ReactNode, useMemo } from "react";
import { Official, T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { useDocumentPart, useMayWrite, Worded } from "../../document/index.ts";
import { diseaseNamesIn } from "./disease-names-in.ts";

type Part = "symptoms" | "difficulties";

/** What others with the same disease told, folded: to prompt, never to tick off. */
function Examples({ part }: { part: Part }): ReactNode {
  const joined = useDocumentPart(({ snapshot }) => diseaseNamesIn(stateForm, snapshot.values).join("\n"));
  const mayWrite = useMayWrite();
  const entries = useMemo(() => {
    const found = joined.split("\n").flatMap((name) => (name ? examplesFor(name) : []));
    return [...new Set(found)].filter((entry) => entry[part].length > 0);
  }, [joined, part]);
  if (!mayWrite || entries.length === 0) return null;
  return (
    <Disclosure summary={<T k={`stateForm.examples.${part}`} />}>
      <p>
        <Worded words={codesAreExamples} />
      </p>
      {entries.map((entry) => (
        <Entry key={entry.disease} entry={entry} part={part} />
      ))}
    </Disclosure>
  );
}

function Entry({ entry, part }: { entry: ExampleEntry; part: Part }): ReactNode {
  return (
    <div className="mt-2">
      <p className="font-700">
        <Official text={entry.disease} />
      </p>
      <ul className="list-disc pl-5">
        {entry[part].map(({ text }) => (
          <li key={text}>
            <Official text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export const SymptomExamples = (): ReactNode => <Examples part="symptoms" />;
export const DifficultyExamples = (): ReactNode => <Examples part="difficulties" />;
