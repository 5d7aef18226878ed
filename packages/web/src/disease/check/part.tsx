import type { ReactNode } from "react";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";
import { OnsetPart } from "./onset-part.tsx";
import { DayPart, DiseasesPart, EarlierPart, HandbookPart, PersonPart } from "./parts.tsx";
import { ProofsPart } from "./proofs-part.tsx";
import type { StepKey } from "./steps.ts";
import type { CheckView } from "./use-answer.ts";

interface Props extends CheckView {
  readonly step: Exclude<StepKey, "answer">;
  readonly catalogue: Catalogue;
}

/** The question of a step. */
export function Part({ step, draft, day, answer, catalogue }: Props): ReactNode {
  switch (step) {
    case "day":
      return <DayPart draft={draft} />;
    case "diseases":
      return <DiseasesPart draft={draft} day={day} />;
    case "person":
      return <PersonPart draft={draft} />;
    case "proofs":
      return <ProofsPart draft={draft} catalogue={catalogue} />;
    case "onset":
      return <OnsetPart draft={draft} answer={answer} />;
    case "earlier":
      return <EarlierPart draft={draft} />;
    case "handbook":
      return <HandbookPart draft={draft} />;
  }
}
