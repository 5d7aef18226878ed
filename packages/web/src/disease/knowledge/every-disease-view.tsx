import type { CommonCard } from "@yorisoi/rules/disease/knowledge";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Sources } from "../words/sources.tsx";
import { FactList } from "./fact-list.tsx";

/** What holds for every intractable disease. */
export function EveryDiseaseView({ card }: { card: CommonCard }): ReactNode {
  const { language } = usePreferences();
  const { exampleLabel: label } = card;
  return (
    <div className="space-y-5">
      {language === "en" && <p>{card.summaryEn}</p>}
      <FactList title="disease.knowledge.traits" facts={card.traits} />
      <FactList title="disease.knowledge.symptoms" facts={card.symptoms} label={label} />
      <FactList title="disease.knowledge.feelings" facts={card.feelings} label={label} />
      <FactList title="disease.knowledge.difficulties" facts={card.difficulties} label={label} />
      <FactList title="disease.knowledge.care" facts={card.care} />
      <FactList title="disease.knowledge.asks" facts={card.asks} />
      <FactList title="disease.knowledge.missed" facts={card.missed} />
      <FactList title="disease.knowledge.boardAsks" facts={card.boardAsks} />
      <Sources of={card.sources} checkedOn={card.checkedOn} />
    </div>
  );
}
