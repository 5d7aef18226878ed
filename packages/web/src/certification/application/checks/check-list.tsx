import type { ApplicationFinding } from "@yorisoi/rules/certification/application";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Disclosure, Notice } from "../../../design/index.ts";
import { useOpenField } from "../../document/face/use-open-field.ts";
import { fieldId, useDocumentPart, Worded } from "../../document/index.ts";
import { homeWords } from "./home-words.ts";
import type { ShownFindings } from "./shown-findings.ts";

interface Props {
  readonly findings: ShownFindings;
  /** At home the list is folded, and speaks to the person. */
  readonly isAtHome?: boolean;
}

/** What is open in the application: first what has to be mended, then what is worth another look. */
export function CheckList({ findings: { must, ask }, isAtHome = false }: Props): ReactNode {
  return (
    <section aria-labelledby="application-checks" className="space-y-4">
      <h2 id="application-checks" className="text-std-20B-160">
        <T k="application.checks" />
      </h2>
      {must.length + ask.length === 0 && (
        <Notice kind="success" title={<T k="application.checks.none" />}>
          <p>
            <T k="application.checks.none.what" />
          </p>
        </Notice>
      )}
      {must.length > 0 && (
        <Notice kind="warning" title={<T k="application.checks.must" values={{ count: must.length }} />}>
          {isAtHome ? (
            <Disclosure summary={<T k="application.checks.see" />}>
              <Findings of={must} isAtHome />
            </Disclosure>
          ) : (
            <Findings of={must} />
          )}
        </Notice>
      )}
      {ask.length > 0 && (
        <Notice kind="info" title={<T k="application.checks.ask" />}>
          <Findings of={ask} isAtHome={isAtHome} />
        </Notice>
      )}
    </section>
  );
}

interface FindingsProps {
  readonly of: readonly ApplicationFinding[];
  readonly isAtHome?: boolean;
}

function Findings({ of, isAtHome = false }: FindingsProps): ReactNode {
  return (
    <ul className="list-disc pl-5">
      {of.map((finding) => (
        <li key={`${finding.code} ${finding.keys.join(" ")}`} className="py-1">
          <Finding finding={finding} isAtHome={isAtHome} />
        </li>
      ))}
    </ul>
  );
}

function Finding({ finding, isAtHome }: { finding: ApplicationFinding; isAtHome: boolean }): ReactNode {
  const openField = useOpenField();
  const [key] = finding.keys;
  const words = isAtHome ? <AtHome finding={finding} /> : <Worded words={finding} />;
  if (!key) return words;
  return (
    <a
      href={`#${fieldId(key)}`}
      onClick={(event) => {
        event.preventDefault();
        openField(key);
      }}
      className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
    >
      <span>{words}</span>
    </a>
  );
}

function AtHome({ finding }: { finding: ApplicationFinding }): ReactNode {
  const form = useDocumentPart((source) => source.form);
  const words = homeWords(finding, form);
  if (words === null) return <Worded words={finding} />;
  return "text" in words ? <T k={words.text} /> : <Worded words={words.question} />;
}
