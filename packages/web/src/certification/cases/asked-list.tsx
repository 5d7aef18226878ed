import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { useSayDay } from "../../app/say-day.ts";
import type { TextKey } from "../../app/text.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Empty } from "../../design/index.ts";
import type { CaseLine } from "../answers.ts";
import { LateTag } from "../case/late-tag.tsx";
import { CaseLink } from "./case-link.tsx";
import { FirstCase } from "./first-case.tsx";
import { everything, useCases } from "./search.ts";

interface Props {
  readonly title: TextKey;
  readonly lead: TextKey;
  readonly none: TextKey;
}

/** What somebody outside of the office was asked for, the most urgent first: an opinion, or to come along. */
export function AskedList({ title, lead, none }: Props): ReactNode {
  const { data, error } = useCases(everything);
  const lines = (data?.cases ?? []).toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
  const waiting = lines.filter(({ dueOn }) => dueOn !== null);
  const rest = lines.filter(({ dueOn }) => dueOn === null);
  return (
    <div className="max-w-[42rem] space-y-6 py-2">
      <header className="space-y-2">
        <h1 className="text-std-28B-150">
          <T k={title} />
        </h1>
        <p>
          <T k={lead} />
        </p>
      </header>
      <ProblemNotice error={error} />
      {!data && !error && <Loading />}
      {data?.cases.length === 0 && <Empty title={<T k={none} />} />}
      {waiting.length > 0 && (
        <>
          <FirstCase lines={waiting} />
          <AskedLines lines={waiting} />
        </>
      )}
      {rest.length > 0 && (
        <section aria-labelledby="asked-rest" className="space-y-3">
          <h2 id="asked-rest" className="text-std-20B-150">
            <T k="cases.asked.rest" />
          </h2>
          <AskedLines lines={rest} />
        </section>
      )}
    </div>
  );
}

/** The nearest day first; who is waited for by no day comes last. */
const orderOf = ({ dueOn }: CaseLine) => dueOn ?? "9999-12-31";

function AskedLines({ lines }: { lines: readonly CaseLine[] }): ReactNode {
  return (
    <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
      {lines.map((line) => (
        <AskedLine key={line.caseId} line={line} />
      ))}
    </ul>
  );
}

function AskedLine({ line }: { line: CaseLine }): ReactNode {
  const sayDay = useSayDay();
  const { dueOn, daysLate, organisationName } = line;
  return (
    <li className="py-2">
      <CaseLink line={line} />
      <p className="flex flex-wrap items-center gap-x-3">
        <span lang="ja" className="text-solid-gray-700">
          {organisationName}
        </span>
        {dueOn && (
          <span>
            <Furigana text={sayDay(dueOn)} />
            <T k="case.until" />
          </span>
        )}
        {daysLate > 0 && <LateTag days={daysLate} />}
      </p>
    </li>
  );
}
