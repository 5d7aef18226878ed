import { civilDay } from "../../calendar/index.ts";
import type {
  Handbook,
  ImportedList,
  ProofKind,
  WindowCase,
  WindowDisease,
  WindowProof,
} from "../../disease/index.ts";
import type { Values } from "../changes/index.ts";
import { rowsIn, textOf } from "../form/index.ts";
import { applicationForm } from "./form.ts";

const dayIn = (text: string) => civilDay(text) ?? undefined;

function diseasesOf(values: Values): readonly WindowDisease[] {
  return rowsIn(applicationForm, values, "disease").map(({ text, key }) => {
    const onset = text("onset");
    const progressive = values.get(key("progressive"));
    return {
      id: text("id") || undefined,
      typedName: text("name") || undefined,
      onset: onset === "" ? undefined : { text: onset.replace("~", ""), about: onset.endsWith("~") },
      progressive: typeof progressive === "boolean" ? progressive : undefined,
      complication: values.get(key("complication")) === true,
    };
  });
}

function proofsOf(values: Values): readonly WindowProof[] {
  return rowsIn(applicationForm, values, "proof")
    .filter(({ has }) => has("kind"))
    .map(({ text }) => ({
      kind: text("kind") as ProofKind,
      disease: text("disease") || undefined,
      day: dayIn(text("day")),
      validUntil: dayIn(text("validUntil")),
    }));
}

/**
 * What `checkAtWindow` of `rules/disease` needs, from an application; null until it has a day. The diseases stand in the
 * order of their rows, so an index of the answer is the index of `rowsIn(applicationForm, values, "disease")`.
 */
export function windowCaseOf(values: Values, imported: readonly ImportedList[] = []): WindowCase | null {
  const day = dayIn(textOf(values, "appliedOn"));
  if (!day) return null;
  const handbook = values.get("handbook");
  return {
    day,
    diseases: diseasesOf(values),
    birthDay: dayIn(textOf(values, "applicant.birthDay")),
    proofs: proofsOf(values),
    handbook: Array.isArray(handbook) ? (handbook as readonly Handbook[]) : [],
    imported,
  };
}
