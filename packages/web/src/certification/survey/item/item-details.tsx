import type { SurveyItem } from "@yorisoi/rules/certification/survey";
import { memo, type ReactNode } from "react";
import { AskedField } from "./asked-field.tsx";
import { Mark, OneOf, SeveralOf } from "./small-fields.tsx";
import { Typed } from "./typed-fields.tsx";

/** 「できるが…」: what a bare answer does not say. */
export function But({ one: { id } }: { one: SurveyItem }): ReactNode {
  return (
    <AskedField item={id} field="but">
      {(spec) => <Typed spec={spec} label="survey.but" />}
    </AskedField>
  );
}

/** How often the severe state comes, and how it is done then. */
export function WhenSevere({ one: { id } }: { one: SurveyItem }): ReactNode {
  return (
    <>
      <AskedField item={id} field="severe.frequency">
        {(spec) => <OneOf spec={spec} label="survey.frequency" />}
      </AskedField>
      <AskedField item={id} field="severe.way">
        {(spec) => <Typed spec={spec} label="survey.way" />}
      </AskedField>
    </>
  );
}

/** How it is known, how long it takes, and whether one is unsure. */
export const ItemDetails = memo(function ItemDetails({ one: { id } }: { one: SurveyItem }): ReactNode {
  return (
    <>
      <AskedField item={id} field="how">
        {(spec) => <SeveralOf spec={spec} label="survey.how" hint="survey.how.hint" />}
      </AskedField>
      <AskedField item={id} field="toldBy">
        {(spec) => <SeveralOf spec={spec} label="survey.toldBy" />}
      </AskedField>
      <div className="flex flex-wrap gap-x-8 gap-y-4 empty:hidden">
        <AskedField item={id} field="minutes">
          {(spec) => <Typed spec={spec} label="survey.minutes" />}
        </AskedField>
        <AskedField item={id} field="severe.minutes">
          {(spec) => <Typed spec={spec} label="survey.severe.minutes" />}
        </AskedField>
      </div>
      <AskedField item={id} field="unsure">
        {(spec) => <Mark spec={spec} label="survey.unsure" />}
      </AskedField>
      <AskedField item={id} field="unsure.text">
        {(spec) => <Typed spec={spec} label="survey.unsure.text" />}
      </AskedField>
    </>
  );
});
