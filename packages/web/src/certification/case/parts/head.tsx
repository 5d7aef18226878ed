import { Link } from "@tanstack/react-router";
import { applicationKinds, qualifications, stages } from "@yorisoi/rules/certification/case";
import { editions } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import { useSayDay } from "../../../app/say-day.ts";
import { Tag } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { kanaOf, nameOf } from "../name-of.ts";
import { isOwn } from "../reader.ts";
import { Words } from "../words.tsx";

/** Whose case it is, where it stands and since when. */
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

function StaffHead({ view }: { view: CaseView }): ReactNode {
  const sayDay = useSayDay();
  const { person, number, kind, edition, organisationId } = view;
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
              {nameOf(person)}
              <span className="block text-std-16N-170 font-400 text-solid-gray-700">{kanaOf(person)}</span>
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
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1">
          <Tag kind="info">
            <Words words={stages[view.stage]} />
          </Tag>
          {view.stageSince && !stages[view.stage].isEnd && (
            <span>
              <T k="case.stage.days" values={{ day: sayDay(view.stageSince), days: view.days.inStage }} />
            </span>
          )}
        </p>
      </div>
    </header>
  );
}
