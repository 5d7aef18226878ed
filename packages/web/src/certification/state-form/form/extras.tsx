import { fieldsOf } from "@yorisoi/rules/certification";
import { stateForm } from "@yorisoi/rules/certification/state-form";
import type { ComponentType, ReactNode } from "react";
import { DiseaseChoice } from "../../application/fields/disease-choice.tsx";
import type { DocumentExtras } from "../../document/index.ts";
import { DifficultyExamples, SymptomExamples } from "../hints/examples.tsx";
import { Hints } from "../hints/hints.tsx";
import { YearStrip } from "../year/year-strip.tsx";
import { YEAR } from "./shown-form.ts";

type Beneath = ComponentType<{ readonly fieldKey: string }>;

const withHints = (Examples: ComponentType): Beneath =>
  function HintsAndExamples({ fieldKey }): ReactNode {
    return (
      <>
        <Hints fieldKey={fieldKey} />
        <Examples />
      </>
    );
  };

const longTexts = fieldsOf(stateForm).filter(({ kind }) => kind.type === "long-text");

/** What this screen adds to the fields of the state form. */
export const stateFormExtras: DocumentExtras = {
  fields: { "disease.#.name": DiseaseChoice },
  beneath: {
    ...Object.fromEntries(longTexts.map(({ key }): [string, Beneath] => [key, Hints])),
    "severe.symptoms.#.words": withHints(SymptomExamples),
    "difficulty.#.words": withHints(DifficultyExamples),
  },
  sections: { [YEAR]: YearStrip },
};
