import type { ReactNode } from "react";
import { DiseaseCheck } from "../checks/disease-check.tsx";
import { RowVerdict } from "../checks/verdict.tsx";
import type { DocumentExtras } from "../../document/index.ts";
import { Consequences } from "../fields/consequences.tsx";
import { fieldsWithConsequences } from "../fields/consequences-of.ts";
import { DiseaseChoice } from "../fields/disease-choice.tsx";
import { ProofDisease } from "../fields/proof-disease.tsx";
import { mendable } from "../returned/places.ts";
import { ReturnedHere } from "../returned/returned.tsx";
import { ToExplanation } from "../explanation/to-explanation.tsx";

const returnedHere = Object.fromEntries(
  mendable.map((section) => [section, () => <ReturnedHere section={section} />]),
);

function Diseases(): ReactNode {
  return (
    <>
      <ReturnedHere section="diseases" />
      <DiseaseCheck />
    </>
  );
}

/** What this screen adds to the fields of the application. */
export const applicationExtras: DocumentExtras = {
  fields: { "disease.#.name": DiseaseChoice, "proof.#.disease": ProofDisease },
  beneath: {
    "disease.#.name": RowVerdict,
    ...Object.fromEntries(fieldsWithConsequences.map((field) => [field, Consequences])),
  },
  sections: { ...returnedHere, diseases: Diseases, explanation: ToExplanation },
};
