import type { ProofKind } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T, useSay } from "../../app/words.tsx";
import { CheckboxGroup, Select } from "../../design/index.ts";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";
import { DayEntry } from "../day/day-entry.tsx";
import { Said } from "../words/said.tsx";
import { changeDraft, keyOf, type ShownProof } from "./draft.ts";
import type { PartProps } from "./parts.tsx";

/** Papers that are valid until a day. */
const expiring: readonly ProofKind[] = ["recipient", "childhood", "former"];
/** Papers that name a disease. */
const naming: readonly ProofKind[] = ["diagnosis", "recipient", "childhood", "former"];

/** Which papers were shown, with what each proves and what it does not. */
export function ProofsPart({ draft, catalogue }: PartProps & { catalogue: Catalogue }): ReactNode {
  const { proofRows } = catalogue.rules;
  const kinds = Object.keys(proofRows) as ProofKind[];
  const { proofs } = draft;
  const put = (changed: ShownProof) =>
    changeDraft({ proofs: proofs.map((proof) => (proof.kind === changed.kind ? changed : proof)) });
  return (
    <div className="space-y-5">
      <CheckboxGroup<ProofKind>
        id="check-proofs"
        label={<T k="check.proofs" />}
        hint={<T k="check.proofs.hint" />}
        choices={kinds.map((value) => ({
          value,
          label: <Said plain of={proofRows[value]} />,
          hint: <Proves proves={proofRows[value].proves} provesNot={proofRows[value].provesNot} />,
        }))}
        values={proofs.map(({ kind }) => kind)}
        onChange={(chosen) => {
          const known = (kind: ProofKind) => proofs.find((proof) => proof.kind === kind);
          changeDraft({
            proofs: chosen.map((kind) => known(kind) ?? { kind, disease: "", validUntil: "" }),
          });
        }}
      />
      {proofs.map((proof) => (
        <ProofFacts key={proof.kind} proof={proof} draft={draft} put={put} name={proofRows[proof.kind]} />
      ))}
    </div>
  );
}

function Proves({ proves, provesNot }: { proves: string; provesNot: string }): ReactNode {
  return (
    <>
      <span className="block">
        <T k="check.proofs.proves" />
        <Official text={proves} />
      </span>
      <span className="block">
        <T k="check.proofs.provesNot" />
        <Official text={provesNot} />
      </span>
    </>
  );
}

interface FactsProps extends PartProps {
  readonly proof: ShownProof;
  readonly put: (proof: ShownProof) => void;
  readonly name: { readonly ja: string; readonly en: string };
}

/** Of a paper that was shown: for which disease, and until when. */
function ProofFacts({ proof, draft, put, name }: FactsProps): ReactNode {
  const say = useSay();
  const { language } = usePreferences();
  const asksDisease = naming.includes(proof.kind) && draft.diseases.length > 1;
  const asksDay = expiring.includes(proof.kind);
  if (!asksDisease && !asksDay) return null;
  return (
    <fieldset className="space-y-3 border-l-4 border-solid-gray-420 pl-4">
      <legend className="font-700">{name[language]}</legend>
      {asksDisease && (
        <Select
          id={`check-proof-${proof.kind}-disease`}
          label={<T k="check.proofs.disease" />}
          placeholder={say("check.proofs.disease.choose")}
          options={draft.diseases.map((disease) => ({ value: keyOf(disease), label: disease.name }))}
          value={proof.disease || null}
          onChange={(disease) => put({ ...proof, disease })}
        />
      )}
      {asksDay && (
        <DayEntry
          id={`check-proof-${proof.kind}-until`}
          label={<T k="check.proofs.until" />}
          optionalMark={<T k="field.optional" />}
          hint={<T k="check.proofs.until.hint" />}
          value={proof.validUntil}
          onChange={(validUntil) => put({ ...proof, validUntil })}
        />
      )}
    </fieldset>
  );
}
