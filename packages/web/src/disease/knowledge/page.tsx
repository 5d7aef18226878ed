import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { Loading } from "../../app/loading.tsx";
import { T, useSay } from "../../app/words.tsx";
import { SectionNav } from "../../design/index.ts";
import { CatalogueState, ImportMissing } from "../catalogue/catalogue-state.tsx";
import { useCatalogue } from "../catalogue/use-catalogue.ts";
import { useKnowledge } from "../terms/fetched-knowledge.ts";
import { Heading } from "../../app/heading.tsx";
import { Section } from "../words/section.tsx";
import { Editions } from "./editions.tsx";
import { Glossary } from "./glossary.tsx";
import { Groups } from "./groups.tsx";
import { Statistics } from "./statistics.tsx";

const parts = ["groups", "glossary", "statistics", "editions"] as const;

/** 病気とことばの知識: groups of diseases, words, figures, and how much of the official lists is held here. */
export function KnowledgePage(): ReactNode {
  usePageTitle("knowledge.title");
  const say = useSay();
  const knowledge = useKnowledge();
  const view = useCatalogue();
  return (
    <div className="max-w-[39rem] space-y-8 py-2 print:max-w-none">
      <Heading title="knowledge.title" lead="knowledge.lead" />
      <SectionNav
        label={say("disease.card.parts")}
        sections={parts.map((part) => ({ id: `knowledge-${part}`, label: <T k={`knowledge.${part}`} /> }))}
      />
      {knowledge ? (
        <>
          <Section id="knowledge-groups" title="knowledge.groups">
            <Groups cards={knowledge.groupCards} common={knowledge.commonCard} />
          </Section>
          <Section id="knowledge-glossary" title="knowledge.glossary">
            <Glossary terms={knowledge.terms} categories={knowledge.categories} />
          </Section>
          <Section id="knowledge-statistics" title="knowledge.statistics">
            <Statistics of={knowledge.statistics} printShare={knowledge.printShare} />
          </Section>
        </>
      ) : (
        <Loading />
      )}
      <Section id="knowledge-editions" title="knowledge.editions">
        <CatalogueState view={view} />
        {view.catalogue && <Editions {...view} catalogue={view.catalogue} />}
        <ImportMissing view={view} />
      </Section>
    </div>
  );
}
