import { type Finding, stateFormChecks } from "@yorisoi/rules/certification/state-form";
import { finderOf } from "@yorisoi/rules/certification";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Notice } from "../../../design/index.ts";
import { useDocumentPart, Worded } from "../../document/index.ts";
import { LinkToField } from "./link-to-field.tsx";
import { privateForm } from "./shown-form.ts";

const isPrivate = finderOf(privateForm);

/** Questions to who writes: nothing here keeps anybody from going on, and no answer is changed. What is missing has a list of its own. */
export function Checks({ caseId }: { caseId: string }): ReactNode {
  const values = useDocumentPart(({ snapshot }) => snapshot.values);
  const findings = useMemo(() => stateFormChecks(values).filter(({ code }) => code !== "missing"), [values]);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="state-form-checks" className="space-y-3">
      <h2 id="state-form-checks" className="text-std-20B-160">
        <T k="stateForm.checks" />
      </h2>
      <Notice kind="info" title={<T k="stateForm.checks.what" />}>
        <ul className="list-disc pl-5">
          {findings.map((finding) => (
            <li key={finding.code}>
              <OneFinding finding={finding} caseId={caseId} />
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}

function OneFinding({ finding, caseId }: { finding: Finding; caseId: string }): ReactNode {
  const [key] = finding.keys;
  if (!key) return <Worded words={finding} />;
  if (isPrivate(key)) {
    return (
      <Link
        to="/cases/$caseId/state-form/private"
        params={{ caseId }}
        className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
      >
        <span>
          <Worded words={finding} />
        </span>
      </Link>
    );
  }
  return (
    <LinkToField fieldKey={key}>
      <Worded words={finding} />
    </LinkToField>
  );
}
