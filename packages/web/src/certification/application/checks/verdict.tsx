import type { CoverageStatus, DiseaseVerdict, ProofAnswer } from "@yorisoi/rules/disease";
import { proofRows } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { Official, T } from "../../../app/words.tsx";
import { Button, Disclosure, Tag, type TagKind } from "../../../design/index.ts";
import { useMayWrite, useWrite, Worded } from "../../document/index.ts";
import { useRowVerdict } from "./use-row-verdict.ts";

const kinds: Readonly<Record<CoverageStatus, TagKind>> = {
  covered: "success",
  "not-covered": "neutral",
  "not-confirmed": "warning",
};

const outcomes: Readonly<Record<ProofAnswer["outcome"], TagKind>> = {
  proves: "success",
  ask: "warning",
  "not-this": "neutral",
  "not-on-this-day": "neutral",
};

/** What the lists and the papers say of the disease of a row, as it is entered. */
export function RowVerdict({ fieldKey }: { fieldKey: string }): ReactNode {
  const verdict = useRowVerdict(fieldKey);
  return (
    <div aria-live="polite">
      {verdict && <Verdict verdict={verdict} />}
      {verdict && <Candidates of={verdict.candidates} fieldKey={fieldKey} />}
    </div>
  );
}

/** A name that several diseases bear: one of them is taken instead. */
function Candidates({ of, fieldKey }: { of: DiseaseVerdict["candidates"]; fieldKey: string }): ReactNode {
  const write = useWrite();
  const mayWrite = useMayWrite();
  if (of.length === 0 || !mayWrite) return null;
  return (
    <div className="space-y-2 pt-2">
      <p>
        <T k="check.verdict.which" />
      </p>
      <ul className="flex flex-wrap gap-2">
        {of.map(({ id, name }) => (
          <li key={id}>
            <Button
              kind="outline"
              onClick={() => {
                write(fieldKey, name);
                write(fieldKey.replace(/name$/u, "id"), id);
              }}
            >
              <Official text={name} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Verdict({ verdict }: { verdict: DiseaseVerdict }): ReactNode {
  const { status, certainty, coverage, because, proofs, onset, complication } = verdict;
  const isInferred = certainty === "inferred" && status !== "not-confirmed";
  return (
    <div className="space-y-2 border-l-4 border-key-900 pl-3">
      <p className="flex flex-wrap items-baseline gap-2">
        <Tag kind={kinds[status]}>
          <T k={isInferred ? `disease.coverage.${status}.inferred` : `disease.coverage.${status}`} />
        </Tag>
        {complication && (
          <Tag>
            <T k="check.verdict.complication" />
          </Tag>
        )}
      </p>
      <Proofs of={proofs} />
      {onset.need === "required" && !onset.given && (
        <p>
          <Worded words={onset.because} />
        </p>
      )}
      <Disclosure summary={<T k="application.check.why" />}>
        <ul className="list-disc space-y-1 pl-5">
          {[...coverage.because, ...because].map((reason) => (
            <li key={reason.ja}>
              <Worded words={reason} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Proofs({ of }: { of: readonly ProofAnswer[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <ul className="space-y-1">
      {of.map((proof) => (
        <li key={proof.kind}>
          <Official text={proofRows[proof.kind].ja} />{" "}
          <Tag kind={outcomes[proof.outcome]}>
            <T k={`check.outcome.${proof.outcome}`} />
          </Tag>
          <span className="block text-solid-gray-700">
            <Worded words={proof} />
          </span>
        </li>
      ))}
    </ul>
  );
}
