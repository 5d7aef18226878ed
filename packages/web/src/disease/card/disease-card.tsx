import type { Disease } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Button, SectionNav } from "../../design/index.ts";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";
import { DiseaseName } from "../words/disease-name.tsx";
import { ListTag } from "../words/list-tag.tsx";
import { Reading } from "../words/reading.tsx";
import { usePrintMargins } from "../words/use-print-margins.ts";
import { AnswerToday } from "./answer-today.tsx";
import { Days } from "./days.tsx";
import { KnowledgePart } from "./knowledge-part.tsx";
import { Names } from "./names.tsx";
import { ThenAndNow } from "./then-and-now.tsx";

export interface CardProps {
  readonly disease: Disease;
  readonly catalogue: Catalogue;
}

const parts = ["names", "days", "relations", "knowledge", "links"] as const;

/** The card: what the disease is called, whether it is covered and since when, and what to know before a visit. */
export function DiseaseCard({ disease, catalogue }: CardProps): ReactNode {
  const say = useSay();
  usePrintMargins(disease.name);
  const { name, kana, english } = disease;
  return (
    <article className="space-y-6 print:space-y-3">
      <header className="space-y-2">
        <h1 className="text-std-28B-150">
          <DiseaseName name={name} kana={kana} />
        </h1>
        <Reading kana={kana} />
        {english && (
          <p lang="en" className="text-solid-gray-700">
            {english}
          </p>
        )}
        <ListTag {...disease} />
      </header>
      <AnswerToday disease={disease} catalogue={catalogue} />
      <SectionNav
        label={say("disease.card.parts")}
        sections={parts.map((part) => ({ id: `card-${part}`, label: <T k={`disease.card.${part}`} /> }))}
      />
      <Names disease={disease} catalogue={catalogue} />
      <Days disease={disease} catalogue={catalogue} />
      <ThenAndNow disease={disease} catalogue={catalogue} />
      <KnowledgePart disease={disease} catalogue={catalogue} />
      <p className="screen-only">
        <Button kind="outline" onClick={() => window.print()}>
          <T k="disease.print" />
        </Button>
      </p>
    </article>
  );
}
