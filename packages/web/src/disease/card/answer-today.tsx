import type { CivilDay } from "@yorisoi/rules/calendar";
import type { CoverageStatus } from "@yorisoi/rules/disease";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { today } from "../../app/say-time.ts";
import { T } from "../../app/words.tsx";
import { Button, Notice, type NoticeKind } from "../../design/index.ts";
import { beginCheck } from "../check/draft.ts";
import { SaidDay } from "../day/day-entry.tsx";
import { CoverageTag } from "../words/coverage-tag.tsx";
import { Said } from "../words/said.tsx";
import type { CardProps } from "./disease-card.tsx";

const kinds: Readonly<Record<CoverageStatus, NoticeKind>> = {
  covered: "success",
  "not-covered": "info",
  "not-confirmed": "warning",
};

/** The first question of most readers: can services be used with this disease today? */
export function AnswerToday({ disease, catalogue }: CardProps): ReactNode {
  const navigate = useNavigate();
  const on = today() as CivilDay;
  const { status, certainty, because, nextStep } = catalogue.coverageOf(disease.id, on);
  const toCheck = () => {
    beginCheck({ id: disease.id, name: disease.name });
    void navigate({ to: "/check" });
  };
  return (
    <Notice
      kind={kinds[status]}
      title={
        <span className="space-y-1">
          <span className="block">
            <SaidDay day={on} />
          </span>
          <CoverageTag status={status} certainty={certainty} />
        </span>
      }
    >
      <ul className="list-disc pl-5">
        {because.map((reason) => (
          <li key={reason.ja}>
            <Said of={reason} />
          </li>
        ))}
      </ul>
      {nextStep && (
        <p>
          <strong className="font-700">
            <T k="disease.next" />
          </strong>{" "}
          <Said of={nextStep} />
        </p>
      )}
      <p>
        <T k="disease.card.degree" />
      </p>
      <p className="screen-only">
        <Button kind="outline" onClick={toCheck}>
          <T k="disease.card.toCheck" />
        </Button>
      </p>
    </Notice>
  );
}
