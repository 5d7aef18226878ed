import type { ReactNode } from "react";
import { Furigana, T } from "../../app/words.tsx";
import { Disclosure, LinkButton } from "../../design/index.ts";
import type { CaseView } from "../answers.ts";
import { paperOfDocument } from "../case/document-words.ts";
import { kanaOf, nameOf } from "../case/name-of.ts";
import { ScreenOf } from "./begin/screen-of.tsx";

interface Props {
  readonly caseId: string;
  readonly view: CaseView | undefined;
}

/** Whose survey it is, and the ways to the other papers of the visit. No disease stands here. */
export function Head({ caseId, view }: Props): ReactNode {
  const person = view?.person;
  return (
    <div className="space-y-2">
      <h1 className="text-std-28B-150">
        <T k="survey.title" />
      </h1>
      {person && (
        <p>
          <ruby>
            {nameOf(person)}
            <rp>（</rp>
            <rt>{kanaOf(person)}</rt>
            <rp>）</rp>
          </ruby>
          <Furigana text=" 様" />
        </p>
      )}
      <div className="screen-only">
        <Disclosure summary={<T k="survey.others" />}>
          <p className="-mx-3 flex flex-wrap">
            <LinkButton to={`/cases/${caseId}`} kind="text">
              <T k="survey.toCase" />
            </LinkButton>
            <ScreenOf caseId={caseId} document="state_form">
              <T k="survey.toState" />
            </ScreenOf>
            <ScreenOf caseId={caseId} document="overview">
              <T k="survey.toOverview" />
            </ScreenOf>
          </p>
          <p>
            <T k="survey.paper.words" />
          </p>
          <ul>
            <Paper href={`${paperOfDocument(caseId, "survey")}?blank=true`}>
              <T k="survey.paper.blank" />
            </Paper>
            <Paper href={paperOfDocument(caseId, "survey")}>
              <T k="survey.paper.filled" />
            </Paper>
          </ul>
        </Disclosure>
      </div>
    </div>
  );
}

function Paper({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <li>
      <a
        href={href}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
      >
        <span>{children}</span>
      </a>
    </li>
  );
}
