import type { GroupCard } from "@yorisoi/rules/disease/knowledge";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { Japanese } from "../words/japanese.tsx";
import { ChangeList } from "./change-list.tsx";
import { FactList } from "./fact-list.tsx";
import { Folded } from "../words/folded.tsx";

/** The card of a group of diseases, below a heading that the page gives. */
export function GroupView({ card, level = 3 }: { card: GroupCard; level?: 3 | 4 }): ReactNode {
  const { language } = usePreferences();
  const { exampleLabel: label } = card;
  return (
    <div className="space-y-5">
      {language === "en" && <p>{card.summaryEn}</p>}
      <FactList level={level} title="disease.knowledge.traits" facts={card.traits} />
      <ChangeList level={level} changes={card.changes} note={card.changeNote} />
      <FactList level={level} title="disease.knowledge.symptoms" facts={card.symptoms} label={label} />
      <FactList
        level={level}
        title="disease.knowledge.difficulties"
        facts={card.difficulties}
        label={label}
      />
      <FactList level={level} title="disease.knowledge.care" facts={card.care} />
      <FactList level={level} title="disease.knowledge.asks" facts={card.asks} />
      <FactList level={level} title="disease.knowledge.missed" facts={card.missed} />
      <FactList level={level} title="disease.knowledge.boardAsks" facts={card.boardAsks} />
      <Examples card={card} />
      <Unknowns of={card.unknown} />
    </div>
  );
}

/** What people with one disease told the surveyors, disease by disease. */
function Examples({ card: { examples, exampleLabel } }: { card: GroupCard }): ReactNode {
  if (examples.length === 0) return null;
  return (
    <Folded
      paper="left-out"
      summary={<T k="disease.knowledge.examples" values={{ number: examples.length }} />}
    >
      <p className="text-solid-gray-700">
        <Official text={exampleLabel} />
      </p>
      <ul className="space-y-4">
        {examples.map(({ disease, symptoms, difficulties }) => (
          <li key={disease} className="space-y-2">
            <p lang="ja" className="font-700">
              {disease}
            </p>
            <FactList level={5} title="disease.knowledge.symptoms" facts={symptoms} />
            <FactList level={5} title="disease.knowledge.difficulties" facts={difficulties} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

/** What we do not know, in plain words. */
export function Unknowns({ of }: { of: readonly string[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <ul className="space-y-1 border-l-4 border-warning-orange-2 pl-4">
      {of.map((text) => (
        <li key={text}>
          <Japanese text={text} />
        </li>
      ))}
    </ul>
  );
}
