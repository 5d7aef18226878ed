import type { CommonCard, GroupCard } from "@yorisoi/rules/disease/knowledge";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { Disclosure } from "../../design/index.ts";
import { EveryDiseaseView } from "./every-disease-view.tsx";
import { Sources } from "../words/sources.tsx";
import { GroupView } from "./group-view.tsx";

interface Props {
  readonly cards: readonly GroupCard[];
  readonly common: CommonCard;
}

/** One card a group, closed until it is wanted; first what holds for every disease. */
export function Groups({ cards, common }: Props): ReactNode {
  const { language } = usePreferences();
  return (
    <>
      <p>
        <T k="knowledge.groups.lead" />
      </p>
      <p className="text-solid-gray-700">
        <T k="disease.fact.ours.what" />
      </p>
      {language === "en" && (
        <p>
          <T k="disease.knowledge.japanese" />
        </p>
      )}
      <Disclosure summary={<Official text={common.title} />}>
        <EveryDiseaseView card={common} />
      </Disclosure>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <Disclosure summary={language === "en" ? card.english : <Official text={card.name} />}>
              <GroupView card={card} />
              <Sources of={card.sources} checkedOn={card.checkedOn} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}
