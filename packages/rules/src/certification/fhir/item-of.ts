import type { EditionId } from "../../grading/index.ts";
import type { FieldKind, FieldSpec, Form } from "../form/index.ts";
import { aboutLinkId, codeSystemOf } from "./names.ts";
import type { Coding, Extension, QuestionnaireItem } from "./types.ts";

const STRUCTURE = "http://hl7.org/fhir/StructureDefinition/";
const UCUM = "http://unitsofmeasure.org";

/** Our units in UCUM; its braces hold what is only counted. */
const ucum: Readonly<Record<string, string>> = {
  kg: "kg",
  cm: "cm",
  分: "min",
  時間: "h",
  日: "d",
  回: "{times}",
};

function unitOf(unit: string): Coding {
  const code = ucum[unit];
  return code === undefined ? { display: unit } : { system: UCUM, code, display: unit };
}

type NumberKind = Extract<FieldKind, { type: "number" }>;

/** Limits and unit as the extensions that the standard itself defines. */
function extensionsOf({ least, most, decimals, unit }: NumberKind): readonly Extension[] {
  const value = (number: number) => (decimals === 0 ? { valueInteger: number } : { valueDecimal: number });
  return [
    { url: `${STRUCTURE}minValue`, ...value(least) },
    { url: `${STRUCTURE}maxValue`, ...value(most) },
    ...(decimals === 0 ? [] : [{ url: `${STRUCTURE}maxDecimalPlaces`, valueInteger: decimals }]),
    { url: `${STRUCTURE}questionnaire-unit`, valueCoding: unitOf(unit) },
  ];
}

/** What the kind of a field adds to its item. */
type Typed = Omit<QuestionnaireItem, "linkId" | "text" | "required">;

function typed(form: Form, edition: EditionId, spec: FieldSpec): Typed {
  const { kind, key } = spec;
  switch (kind.type) {
    case "text":
      return { type: "string", maxLength: kind.most };
    case "long-text":
      return { type: "text", maxLength: kind.most };
    case "choice":
    case "choices": {
      const system = codeSystemOf(form, edition, spec);
      const answerOption = kind.options.map(({ code, ja }) => ({
        valueCoding: { system, code, display: ja },
      }));
      return { type: "choice", ...(kind.type === "choices" ? { repeats: true } : {}), answerOption };
    }
    case "yes-no":
      return { type: "boolean" };
    case "number":
      return { extension: extensionsOf(kind), type: kind.decimals === 0 ? "integer" : "decimal" };
    case "day":
      return { type: "date" };
    case "about-day":
      // a date of FHIR may be a year or a month; 「頃」 is a question of its own beneath it
      return { type: "date", item: [{ linkId: aboutLinkId(key), text: "頃", type: "boolean" }] };
  }
}

/**
 * A field as an item. `required` only where the field is asked always: the conditions of our forms are functions of all
 * values, which `enableWhen` cannot say, so that a receiver must be able to leave out what was not asked.
 */
export function itemOf(form: Form, edition: EditionId, spec: FieldSpec): QuestionnaireItem {
  const { type, extension, ...rest } = typed(form, edition, spec);
  return {
    ...(extension ? { extension } : {}),
    linkId: spec.key,
    text: spec.ja,
    type,
    ...(spec.required && !spec.when ? { required: true } : {}),
    ...rest,
  };
}
