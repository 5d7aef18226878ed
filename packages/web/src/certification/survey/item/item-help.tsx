import {
  commonRules,
  behaviourRules,
  type HelpNote,
  helpOf,
  medicalCareRules,
  periodNotes,
} from "@yorisoi/rules/grading";
import type { SurveyItem } from "@yorisoi/rules/certification/survey";
import { memo, type ReactNode } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import { Disclosure, Tag } from "../../../design/index.ts";
import { Words } from "../../case/words.tsx";
import { useDesk } from "../desk.ts";
import { Named } from "./choices.tsx";
import { specOf } from "./specs.ts";

/** What an item asks, what its answers mean, and what to mind: opened by those who want it. */
export const ItemHelp = memo(function ItemHelp({ one }: { one: SurveyItem }): ReactNode {
  const { edition } = useDesk();
  const help = edition === "2014" ? helpOf(one.item.name) : null;
  const plain = specOf(edition, one.id, "day")?.plain;
  const withWords = one.options.some(({ plain: words }) => words);
  if (!help && !plain) return null;
  return (
    <Disclosure summary={<T k="survey.help" />}>
      <div className="space-y-4">
        <p>{help ? <Words words={help.asks} /> : <Furigana text={plain ?? ""} />}</p>
        {withWords && (
          <dl className="space-y-2">
            {one.options.map((option, at) => {
              const told = help?.options[at];
              return (
                <div key={option.code}>
                  <dt className="font-700">
                    {option.code} <Named of={option} />
                  </dt>
                  {told && (
                    <dd>
                      {told.doubtful && <Doubtful />} <Words words={told.text} />
                    </dd>
                  )}
                </div>
              );
            })}
          </dl>
        )}
        {help && help.notes.length > 0 && <Notes notes={help.notes} />}
        {help && <Rules number={one.item.number} />}
      </div>
    </Disclosure>
  );
});

/** Rules for many items. */
function Rules({ number }: { number: string }): ReactNode {
  const rules = [
    ...(number.startsWith("4-") ? behaviourRules : []),
    ...(number.startsWith("5-") ? medicalCareRules : []),
    ...commonRules,
    ...periodNotes,
  ];
  return (
    <Disclosure summary={<T k="survey.help.rules" />}>
      <Notes notes={rules} />
    </Disclosure>
  );
}

function Notes({ notes }: { notes: readonly HelpNote[] }): ReactNode {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {notes.map(({ text, doubtful }) => (
        <li key={text.ja}>
          {doubtful && <Doubtful />} <Words words={text} />
        </li>
      ))}
    </ul>
  );
}

/** Said by one source only: never shown as a statement. */
const Doubtful = () => (
  <Tag kind="warning">
    <T k="survey.doubtful" />
  </Tag>
);
