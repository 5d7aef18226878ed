import type { Disease, DiseaseVerdict, ProofAnswer } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button, Tag, type TagKind } from "../../design/index.ts";
import { useCatalogue } from "../catalogue/use-catalogue.ts";
import { CoverageTag } from "../words/coverage-tag.tsx";
import { Folded } from "../words/folded.tsx";
import { Japanese } from "../words/japanese.tsx";
import { ListTag } from "../words/list-tag.tsx";
import { Said } from "../words/said.tsx";
import { DiseaseLink } from "../card/names.tsx";
import { changeDraft, checkDraft } from "./draft.ts";

/** The check of one disease of the case: the answer, why, what the papers do for it, and what to do. */
export function Verdict({ verdict }: { verdict: DiseaseVerdict }): ReactNode {
  const { given, disease, coverage, because, status, certainty, complication, onset, index } = verdict;
  const reasons = [...coverage.because, ...because];
  return (
    <section className="space-y-3 rounded-12 border border-solid-gray-420 p-4 print:space-y-1 print:p-2">
      <h3 lang="ja" className="break-after-avoid text-std-18B-160">
        {disease?.name ?? given}
      </h3>
      <p className="flex flex-wrap gap-2">
        <CoverageTag status={status} certainty={certainty} />
        {disease && <ListTag list={disease.list} notificationNo={disease.notificationNo} />}
        {complication && (
          <Tag>
            <T k="check.verdict.complication" />
          </Tag>
        )}
      </p>
      <Candidates of={verdict.candidates} index={index} />
      <ul className="list-disc space-y-1 pl-6">
        {reasons.map((reason) => (
          <li key={reason.ja}>
            <Said of={reason} />
          </li>
        ))}
      </ul>
      <Proofs of={verdict.proofs} />
      {onset.given && (
        <p>
          <T
            k={onset.given.about ? "check.verdict.onset.about" : "check.verdict.onset"}
            values={{ when: onset.given.text }}
          />
        </p>
      )}
      {disease && (
        <p className="screen-only">
          <T k="check.verdict.card" />
          <DiseaseLink disease={disease} />
        </p>
      )}
      <Sources of={coverage.sources} />
    </section>
  );
}

/** A typed name that several diseases bear: one of them is taken instead. */
function Candidates({ of, index }: { of: readonly Disease[]; index: number }): ReactNode {
  if (of.length === 0) return null;
  const take = ({ id, name }: Disease) =>
    changeDraft({
      diseases: checkDraft().diseases.map((one, at) => (at === index ? { ...one, id, name } : one)),
    });
  return (
    <div className="screen-only space-y-2">
      <p>
        <T k="check.verdict.which" />
      </p>
      <ul className="flex flex-wrap gap-2">
        {of.map((disease) => (
          <li key={disease.id}>
            <Button kind="outline" onClick={() => take(disease)}>
              <span lang="ja">{disease.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const outcomes: Readonly<Record<ProofAnswer["outcome"], TagKind>> = {
  proves: "success",
  ask: "warning",
  "not-this": "neutral",
  "not-on-this-day": "neutral",
};

function Proofs({ of }: { of: readonly ProofAnswer[] }): ReactNode {
  const names = useCatalogue().catalogue?.rules.proofRows;
  if (of.length === 0) return null;
  return (
    <ul className="space-y-2">
      {of.map((proof) => (
        <li key={proof.kind} className="break-inside-avoid">
          <p className="flex flex-wrap items-baseline gap-2">
            <span className="inline-block font-700 first-letter:uppercase">
              {names && <Said plain of={names[proof.kind]} />}
            </span>
            <Tag kind={outcomes[proof.outcome]}>
              <T k={`check.outcome.${proof.outcome}`} />
            </Tag>
            {proof.toConfirm && <T k="check.toConfirm" />}
          </p>
          <p>
            <Said of={proof} />
          </p>
          <p className="text-solid-gray-700">
            <T k="check.proofs.provesNot" />
            <Japanese text={proof.provesNot} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Sources({ of }: { of: readonly string[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <Folded paper="small" summary={<T k="disease.sources" />}>
      <ul lang="ja" className="space-y-1 wrap-anywhere">
        {of.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </Folded>
  );
}
