import { sexes } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import {
  codeFact,
  dayFact,
  type FactField,
  type InputProps,
  ownFact,
  textFact,
} from "../form/field-kind.tsx";
import { OrganisationSearch } from "../form/organisation-search.tsx";
import { MunicipalityName } from "../words/municipality.tsx";

/** Digits of a postal code, however it was written; nothing is null. */
const postalToSend = (text: string) => text.normalize("NFKC").replaceAll(/[^0-9]/g, "") || null;

function MunicipalityInput({ id, value, onChange, error }: InputProps<string | null>): ReactNode {
  return (
    <OrganisationSearch
      id={id}
      kind="municipality"
      label={<T k="person.municipality" />}
      optionalMark={<T k="field.optional" />}
      hint={<T k="person.municipality.hint" />}
      error={error}
      chosen={value && <MunicipalityName code={value} />}
      onChoose={({ code }) => onChange(code)}
    />
  );
}

const municipality = ownFact<string | null>({
  key: "municipalityCode",
  label: "person.municipality",
  open: (stored) => (typeof stored === "string" && stored !== "" ? stored : null),
  show: (code) => <MunicipalityName code={code} />,
  input: (props) => <MunicipalityInput {...props} />,
});

/** What can be entered of a person, in the order of the form. */
export const personFields: readonly FactField[] = [
  textFact("familyName", "person.familyName", { isNeeded: true }),
  textFact("givenName", "person.givenName"),
  textFact("familyKana", "person.familyKana", { isNeeded: true, hint: "person.kana.hint" }),
  textFact("givenKana", "person.givenKana"),
  dayFact("birthDay", "person.birthDay", { isNeeded: true }),
  codeFact("sex", "person.sex", sexes, { hint: "person.sex.hint" }),
  textFact("postalCode", "person.postalCode", {
    inputMode: "numeric",
    hint: "person.postalCode.hint",
    send: postalToSend,
  }),
  municipality,
  textFact("address", "person.address"),
  textFact("building", "person.building"),
  textFact("phone", "person.phone", { type: "tel" }),
  textFact("secondPhone", "person.secondPhone", { type: "tel" }),
  textFact("email", "person.email", { type: "email" }),
];

const states = {
  active: { ja: "使っている", en: "In use" },
  moved: { ja: "転出した", en: "Moved away" },
  died: { ja: "亡くなった", en: "Died" },
} as const;

export const statusField = codeFact("status", "person.status", states);
