import type { AboutDisease, DiseaseCard, Figure, GroupCard } from "@yorisoi/rules/disease/knowledge";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Loading } from "../../app/loading.tsx";
import { Official, T } from "../../app/words.tsx";
import { ChangeList } from "../knowledge/change-list.tsx";
import { EveryDiseaseView } from "../knowledge/every-disease-view.tsx";
import { FactList } from "../knowledge/fact-list.tsx";
import { GroupView, Unknowns } from "../knowledge/group-view.tsx";
import { Japanese } from "../words/japanese.tsx";
import { Section } from "../words/section.tsx";
import { Sources } from "../words/sources.tsx";
import type { CardProps } from "./disease-card.tsx";
import { Links } from "./links.tsx";
import { useCard } from "./use-card.ts";
import { Folded } from "../words/folded.tsx";

/** What to know before a survey or a board: of this disease by name, then of its group, then of every disease. */
export function KnowledgePart({ disease }: CardProps): ReactNode {
  const { language } = usePreferences();
  const card = useCard(disease);
  if (!card) return <Loading />;
  return (
    <>
      <Section id="card-knowledge" title="disease.card.knowledge">
        {language === "en" && (
          <>
            <p>{card.summaryEn}</p>
            <p>
              <T k="disease.knowledge.japanese" />
            </p>
          </>
        )}
        <Unknowns of={card.unknown} />
        <p className="text-solid-gray-700">
          <T k="disease.fact.ours.what" />
        </p>
        {card.about.map((about) => (
          <About key={about.name} about={about} card={card} />
        ))}
        <Figures of={card.figures} />
        {card.groups.map((group) => (
          <Group key={group.id} card={group} />
        ))}
        <Folded paper="left-out" summary={<Official text={card.common.title} />}>
          <EveryDiseaseView card={card.common} />
        </Folded>
        <Sources of={card.sources} checkedOn={card.checkedOn} />
      </Section>
      <Links links={card.links} />
    </>
  );
}

function Group({ card }: { card: GroupCard }): ReactNode {
  const { language } = usePreferences();
  return (
    <section className="space-y-4 rounded-12 border border-solid-gray-420 p-4 sm:p-6 print:space-y-2 print:border-0 print:p-0">
      <h3 className="break-after-avoid text-std-20B-160">
        <T k="disease.knowledge.group" />
        {language === "en" ? card.english : <Official text={card.name} />}
      </h3>
      <GroupView card={card} level={4} />
    </section>
  );
}

function About({ about, card }: { about: AboutDisease; card: DiseaseCard }): ReactNode {
  const { exampleLabel: label } = card;
  return (
    <div className="space-y-5">
      {about.note && (
        <p>
          <Japanese text={about.note} />
        </p>
      )}
      <ChangeList changes={about.changes} />
      <FactList title="disease.knowledge.symptoms" facts={about.symptoms} label={label} />
      <FactList title="disease.knowledge.difficulties" facts={about.difficulties} label={label} />
      <FactList title="disease.knowledge.care" facts={about.care} />
      <FactList title="disease.knowledge.asks" facts={about.asks} />
      <FactList title="disease.knowledge.missed" facts={about.missed} />
    </div>
  );
}

function Figures({ of }: { of: readonly Figure[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <div className="space-y-1">
      <h3 className="text-std-18B-160">
        <T k="disease.knowledge.figures" />
      </h3>
      <ul className="list-disc space-y-1 pl-6">
        {of.map(({ text, about, exact }) => (
          <li key={text}>
            <Japanese text={exact ? text : `${about}：${text}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
