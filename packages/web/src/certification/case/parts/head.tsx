import { Link } from "@tanstack/react-router";
import { applicationKinds, qualifications, stages } from "@yorisoi/rules/certification/case";
import { editions } from "@yorisoi/rules/grading";
import { roles } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import { useSayDay } from "../../../app/say-day.ts";
import { DescriptionList, type DescriptionRow, Tag } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { LateTag } from "../late-tag.tsx";
import { isOwn } from "../reader.ts";
import { Words } from "../words.tsx";

/** Whose case it is, where it stands, since when, by when, and who holds it. */
export function Head({ view }: { view: CaseView }): ReactNode {
  return isOwn(view) ? <OwnHead view={view} /> : <StaffHead view={view} />;
}

/** 「いまどこ?」, in a sentence, and who will come. */
function OwnHead({ view }: { view: CaseView }): ReactNode {
  const sayDay = useSayDay();
  const qualification = view.state.surveyor?.qualification;
  return (
    <header className="space-y-3">
      <h1 className="text-std-28B-150">
        <T k="case.where" />
      </h1>
      <p className="text-std-20B-160">
        <Words words={stages[view.stage].person} />
      </p>
      <p className="text-solid-gray-700">
        {view.appliedOn && (
          <>
            <T k="case.appliedOn" />
            <T k="case.colon" />
            <Furigana text={sayDay(view.appliedOn)} />
          </>
        )}
      </p>
      {view.surveyorName && (
        <p>
          <T k="case.surveyor" />
          <T k="case.colon" />
          <span lang="ja">{view.surveyorName}</span>{" "}
          {qualification && qualification !== "none" && <Words words={qualifications[qualification]} />}
        </p>
      )}
    </header>
  );
}

function useRows(view: CaseView): readonly DescriptionRow[] {
  const sayDay = useSayDay();
  const { stage, stageSince, days, due, holders, surveyorName, appliedOn, organisationName } = view;
  const row = (key: string, term: ReactNode, value: ReactNode): DescriptionRow => ({ key, term, value });
  return [
    row(
      "stage",
      <T k="case.stage" />,
      <>
        <Tag kind="info">
          <Words words={stages[stage]} />
        </Tag>{" "}
        {stageSince && !stages[stage].isEnd && (
          <T k="case.stage.days" values={{ day: sayDay(stageSince), days: days.inStage }} />
        )}
      </>,
    ),
    ...(holders.length > 0
      ? [
          row(
            "holders",
            <T k="case.holders" />,
            <ul>
              {holders.map((role) => (
                <li key={role}>
                  {role === "opinion_link" || role === "program" ? (
                    <T k={`case.role.${role}`} />
                  ) : (
                    <Words words={roles[role]} />
                  )}
                </li>
              ))}
            </ul>,
          ),
        ]
      : []),
    ...(due.length > 0
      ? [
          row(
            "due",
            <T k="case.due" />,
            <ul className="space-y-1">
              {due.map((one) => (
                <li key={one.what}>
                  <Words words={one} />
                  <T k="case.colon" />
                  <Furigana text={sayDay(one.on)} />{" "}
                  {one.isLate ? (
                    <LateTag days={-one.daysLeft} />
                  ) : (
                    <T k="case.due.left" values={{ days: one.daysLeft }} />
                  )}
                </li>
              ))}
            </ul>,
          ),
        ]
      : []),
    ...(appliedOn
      ? [
          row(
            "applied",
            <T k="case.appliedOn" />,
            <>
              <Furigana text={sayDay(appliedOn)} /> <T k="case.days.whole" values={{ days: days.whole }} />
            </>,
          ),
        ]
      : []),
    ...(surveyorName
      ? [row("surveyor", <T k="case.surveyor" />, <span lang="ja">{surveyorName}</span>)]
      : []),
    row("organisation", <T k="case.organisation" />, <span lang="ja">{organisationName}</span>),
  ];
}

function StaffHead({ view }: { view: CaseView }): ReactNode {
  const { person, number, kind, edition, organisationId } = view;
  const rows = useRows(view);
  return (
    <header className="space-y-4">
      <div className="space-y-1">
        <p className="text-solid-gray-700">
          <T k="case.number" values={{ number }} /> ・ <Words words={applicationKinds[kind]} /> ・{" "}
          <Furigana text={editions.find(({ id }) => id === edition)?.name ?? edition} />
        </p>
        <h1 className="text-std-28B-150">
          {person ? (
            <span lang="ja">
              {person.familyName} {person.givenName}
              <span className="block text-std-16N-170 font-400 text-solid-gray-700">
                {person.familyKana} {person.givenKana}
              </span>
            </span>
          ) : (
            <T k="case.title" />
          )}
        </h1>
        {person && view.relation === "organisation" && (
          <p>
            <Link
              to="/people/$organisationId/$personId"
              params={{ organisationId, personId: person.personId }}
              className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
            >
              <T k="case.record" />
            </Link>
          </p>
        )}
      </div>
      <DescriptionList rows={rows} />
    </header>
  );
}
