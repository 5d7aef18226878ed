import { roles } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import { useSayDay } from "../../../app/say-day.ts";
import { DescriptionList, type DescriptionRow } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { LateTag } from "../late-tag.tsx";
import { Part } from "../part.tsx";
import { isOwn } from "../reader.ts";
import { Words } from "../words.tsx";

/** Who holds the case, by when, since when, and with whom; the person reads this in a sentence instead. */
export function Facts({ view }: { view: CaseView }): ReactNode {
  const rows = useRows(view);
  if (isOwn(view)) return null;
  return (
    <Part title="case.facts">
      <DescriptionList rows={rows} />
    </Part>
  );
}

function useRows(view: CaseView): readonly DescriptionRow[] {
  const sayDay = useSayDay();
  const { days, due, holders, surveyorName, appliedOn, organisationName } = view;
  const row = (key: string, term: ReactNode, value: ReactNode): DescriptionRow => ({ key, term, value });
  return [
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
