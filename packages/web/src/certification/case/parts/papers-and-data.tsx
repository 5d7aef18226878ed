import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { documentName, isDocument } from "../document-words.ts";
import { addressOfPaper, mayCopy, type OfferedPaper, type PaperId, papersOf } from "../papers.ts";
import { Part } from "../part.tsx";
import { isOwn } from "../reader.ts";
import { Words } from "../words.tsx";

const link = "inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4";

/** Everything of a case that can be printed or taken along, folded: what each is for, and the way to it. */
export function PapersAndData({ view }: { view: CaseView }): ReactNode {
  return (
    <Part title="case.out">
      <p>
        <T k="case.out.lead" />
      </p>
      <Disclosure summary={<T k="case.out.papers" />}>
        <Papers view={view} />
      </Disclosure>
      {mayCopy(view) && (
        <Disclosure summary={<T k="case.out.copy" />}>
          <Copy view={view} />
        </Disclosure>
      )}
      {view.documents.length > 0 && (
        <Disclosure summary={<T k="case.out.fhir" />}>
          <FhirData view={view} />
        </Disclosure>
      )}
    </Part>
  );
}

const nameOf = (paper: PaperId, view: CaseView): ReactNode =>
  isDocument(paper) ? <Words words={documentName(paper, isOwn(view))} /> : <T k={`case.out.name.${paper}`} />;

function Papers({ view }: { view: CaseView }): ReactNode {
  const offered = papersOf(view);
  return (
    <div className="space-y-3">
      <p>
        <T k="case.out.papers.what" />
      </p>
      <ul className="space-y-3">
        {offered.map((one) => (
          <li key={one.paper}>
            <Paper offered={one} view={view} />
          </li>
        ))}
      </ul>
      {offered.some(({ paper }) => paper === "opinion_request") && (
        <p className="text-solid-gray-700">
          <T k="case.out.address" />
        </p>
      )}
    </div>
  );
}

function Paper({ offered, view }: { offered: OfferedPaper; view: CaseView }): ReactNode {
  const { paper, isFilled, hasBlank } = offered;
  const name = nameOf(paper, view);
  return (
    <>
      <p className="font-700">{name}</p>
      <p>
        <T k={`case.out.paper.${paper}`} />
      </p>
      <p className="flex flex-wrap gap-x-6">
        {isFilled && (
          <PaperLink address={addressOfPaper(view.caseId, paper)} name={name}>
            <T k="case.out.filled" />
          </PaperLink>
        )}
        {hasBlank && (
          <PaperLink address={addressOfPaper(view.caseId, paper, true)} name={name}>
            <T k="case.out.blank" />
          </PaperLink>
        )}
      </p>
    </>
  );
}

function PaperLink({ address, name, children }: { address: string; name: ReactNode; children: ReactNode }) {
  return (
    <a href={address} target="_blank" rel="noreferrer" className={link}>
      <span>
        {children}
        <span className="sr-only"> {name}</span>
      </span>
    </a>
  );
}

function Copy({ view: { caseId, role } }: { view: CaseView }): ReactNode {
  return (
    <>
      <p>
        <T k="case.out.copy.what" />
      </p>
      <p>
        <T k="case.out.copy.care" />
      </p>
      {role === "helper" && (
        <p>
          <T k="case.out.copy.helper" />
        </p>
      )}
      <p>
        <a href={`/api/cases/${caseId}/export`} download className={link}>
          <span>
            <T k="case.out.copy.get" />
          </span>
        </a>
      </p>
    </>
  );
}

function FhirData({ view }: { view: CaseView }): ReactNode {
  return (
    <>
      <p>
        <T k="case.out.fhir.what" />
      </p>
      <ul>
        {view.documents.map(({ document }) => (
          <li key={document}>
            <a
              href={`/api/cases/${view.caseId}/fhir/${document}`}
              download={`${document}.fhir.json`}
              className={link}
            >
              <Words words={documentName(document, isOwn(view))} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
