import { Link } from "@tanstack/react-router";
import { caseDocuments, visitPlaces } from "@yorisoi/rules/certification/case";
import { useQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { useSayDay } from "../../app/say-day.ts";
import { today } from "../../app/say-time.ts";
import type { TextKey } from "../../app/text.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Empty, LinkButton, Tag } from "../../design/index.ts";
import type { CaseView } from "../answers.ts";
import { screenOfDocument } from "../case/document-words.ts";
import { Part } from "../case/part.tsx";
import { questionOfCase } from "../case/use-case.ts";
import { Words } from "../case/words.tsx";
import { SavedBar } from "../store/index.ts";
import { CaseLink } from "./case-link.tsx";
import { CasesTable } from "./cases-table.tsx";
import { everything, useCases } from "./search.ts";
import { notSent, type PlannedVisit, plannedVisits } from "./visits-of.ts";

/** Stages in which a case asks something of its surveyor; the visits of these are looked up. */
const going = new Set(["arranging_visit", "waiting_for_visit", "surveying", "sent_back"]);
const MOST_LOOKED_UP = 30;

/** The day of a surveyor: visits today and next, what is not sent yet, all cases. */
export function SurveyorDay(): ReactNode {
  const { data, error } = useCases(everything);
  const open = (data?.cases ?? []).filter(({ stage }) => going.has(stage)).slice(0, MOST_LOOKED_UP);
  const views = useQueries({
    queries: open.map(({ caseId }) => questionOfCase(caseId)),
    combine: (answers) => answers.flatMap((answer) => answer.data ?? []),
  });
  const visits = plannedVisits(views);
  const now = today();
  const owing = views.filter((view) => notSent(view).length > 0);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <div className="max-w-[48rem] space-y-8 py-2">
      <h1 className="text-std-28B-150">
        <T k="cases.day" />
      </h1>
      <SavedBar />
      <p>
        <LinkButton to="/tablet" kind="outline">
          <T k="cases.tablet" />
        </LinkButton>
      </p>
      <Visits
        title="cases.today"
        none="cases.today.none"
        visits={visits.filter((one) => one.visit.day === now)}
      />
      <Part title="cases.notSent">
        {owing.length === 0 && (
          <p>
            <T k="cases.notSent.none" />
          </p>
        )}
        <ul className="space-y-3">
          {owing.map((view) => (
            <Owing key={view.caseId} view={view} />
          ))}
        </ul>
      </Part>
      <Visits
        title="cases.later"
        none="cases.later.none"
        visits={visits.filter((one) => one.visit.day !== now)}
      />
      <Part title="cases.all">
        {data.cases.length === 0 ? (
          <Empty title={<T k="cases.surveyor.none" />} />
        ) : (
          <CasesTable lines={data.cases} loading={false} isNarrowed={false} />
        )}
      </Part>
    </div>
  );
}

interface VisitsProps {
  readonly title: TextKey;
  readonly none: TextKey;
  readonly visits: readonly PlannedVisit[];
}

function Visits({ title, none, visits }: VisitsProps): ReactNode {
  const sayDay = useSayDay();
  return (
    <Part title={title}>
      {visits.length === 0 && (
        <p>
          <T k={none} />
        </p>
      )}
      <ul className="space-y-3">
        {visits.map(({ view, visit }) => (
          <li key={visit.visit}>
            <p className="font-700">
              <Furigana text={sayDay(visit.day)} /> {visit.from}
            </p>
            <CaseLink line={view} />
            <p className="flex flex-wrap items-center gap-x-6">
              <Words words={visitPlaces[visit.place]} />
              {view.acts.some(({ id, next }) => id === "read_pack" && next) && (
                <Link
                  to="/cases/$caseId/pack"
                  params={{ caseId: view.caseId }}
                  className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
                >
                  <T k="cases.prepare" />
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Owing({ view }: { view: CaseView }): ReactNode {
  return (
    <li>
      <CaseLink line={view} />
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {notSent(view).map((id) => (
          <li key={id}>
            <Link
              to={screenOfDocument(view.caseId, id)}
              className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
            >
              <Words words={caseDocuments[id]} />
            </Link>{" "}
            {view.state.documents[id].status === "sent_back" && (
              <Tag kind="warning">
                <T k="case.document.sent_back" />
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
