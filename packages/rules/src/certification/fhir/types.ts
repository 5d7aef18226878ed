/** The parts of FHIR R4 that we write (hl7.org/fhir/R4). Names and shapes are the standard's. */
export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

export interface Reference {
  readonly reference?: string;
  readonly display?: string;
}

export type Extension = { readonly url: string } & (
  | { readonly valueInteger: number }
  | { readonly valueDecimal: number }
  | { readonly valueCoding: Coding }
);

export type ItemType = "group" | "boolean" | "decimal" | "integer" | "date" | "string" | "text" | "choice";

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text: string;
  readonly type: ItemType;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: "Questionnaire";
  readonly id: string;
  readonly language: "ja";
  readonly url: string;
  readonly name: string;
  readonly title: string;
  readonly status: "active";
  readonly subjectType: readonly ["Patient"];
  readonly item: readonly QuestionnaireItem[];
}

export type Answer = (
  | { readonly valueBoolean: boolean }
  | { readonly valueDecimal: number }
  | { readonly valueInteger: number }
  | { readonly valueDate: string }
  | { readonly valueString: string }
  | { readonly valueCoding: Coding }
) & { readonly item?: readonly ResponseItem[] };

export interface ResponseItem {
  /** Of a row: `disease.2`, so that it comes back under its name. */
  readonly id?: string;
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly Answer[];
  readonly item?: readonly ResponseItem[];
}

/** http://hl7.org/fhir/questionnaire-answers-status */
export type ResponseStatus = "in-progress" | "completed" | "amended" | "entered-in-error" | "stopped";

export interface QuestionnaireResponse {
  readonly resourceType: "QuestionnaireResponse";
  readonly language: "ja";
  readonly questionnaire: string;
  readonly status: ResponseStatus;
  readonly subject?: Reference;
  /** Instant with a zone, ISO 8601. */
  readonly authored: string;
  readonly author?: Reference;
  readonly item?: readonly ResponseItem[];
}
