import { applicationKinds, stages } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Card, Empty, LinkButton } from "../../design/index.ts";
import type { CaseLine } from "../answers.ts";
import { Words } from "../case/words.tsx";
import { everything, useCases } from "./search.ts";

/** What has ended is one's own too. */
const all = { ...everything, ended: true };

/** 「いまどこ?」: the own applications, or those of people one helps, in plain sentences. */
export function OwnCases({ isHelper }: { isHelper: boolean }): ReactNode {
  const { data, error } = useCases(all);
  return (
    <div className="max-w-[39rem] space-y-6 py-2">
      <h1 className="text-std-28B-150">
        <T k="cases.own" />
      </h1>
      <ProblemNotice error={error} />
      {!data && !error && <Loading />}
      {data?.cases.length === 0 && (
        <Empty title={<T k={isHelper ? "cases.helped.none" : "cases.own.none"} />}>
          {!isHelper && (
            <p>
              <T k="cases.own.none.what" />
            </p>
          )}
        </Empty>
      )}
      {data?.cases.map((line) => (
        <OwnCase key={line.caseId} line={line} isHelped={isHelper} />
      ))}
      {data && !isHelper && (
        <p>
          <LinkButton to="/cases/new" kind={data.cases.length === 0 ? "solid" : "outline"}>
            <T k="cases.own.begin" />
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function OwnCase({ line, isHelped }: { line: CaseLine; isHelped: boolean }): ReactNode {
  const sayDay = useSayDay();
  const { caseId, stage, appliedOn, kind, person, organisationName } = line;
  // what the person can do now comes before reading how it stands
  const toWrite = stage === "returned" || stage === "not_applied";
  const details = (
    <LinkButton to={`/cases/${caseId}`} kind={toWrite ? "outline" : "solid"}>
      <T k="cases.own.open" />
    </LinkButton>
  );
  return (
    <Card
      title={<Words words={stages[stage].person} />}
      actions={
        toWrite ? (
          <>
            <LinkButton to={`/cases/${caseId}/application`}>
              <T k={stage === "returned" ? "cases.own.mend" : "cases.own.write"} />
            </LinkButton>
            {details}
          </>
        ) : (
          details
        )
      }
    >
      {isHelped && person && (
        <p lang="ja">
          {person.familyName} {person.givenName}
        </p>
      )}
      <p className="text-solid-gray-700">
        <Words words={applicationKinds[kind]} /> ・ <span lang="ja">{organisationName}</span>
        {appliedOn && (
          <>
            {" "}
            ・ <T k="case.appliedOn" />
            <T k="case.colon" />
            <Furigana text={sayDay(appliedOn)} />
          </>
        )}
      </p>
    </Card>
  );
}
