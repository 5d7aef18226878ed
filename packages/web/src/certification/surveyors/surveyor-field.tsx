import {
  isMedical,
  noMedicalReasons,
  type Qualification,
  qualifications,
} from "@yorisoi/rules/certification/case";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { Loading } from "../../app/loading.tsx";
import { T } from "../../app/words.tsx";
import { Disclosure, RadioGroup } from "../../design/index.ts";
import type { SurveyorChoice } from "../answers.ts";
import type { AskedProps } from "../case/act/asked-field.tsx";
import { fieldId } from "../case/act/read-draft.ts";
import { Words } from "../case/words.tsx";

interface Choices {
  readonly surveyors: readonly SurveyorChoice[];
}

/** Who could survey the case, best first, each with the reasons; the reason is kept when there is no medical licence. */
export function SurveyorField({ view, draft, change, errorAt }: AskedProps): ReactNode {
  const { caseId, state } = view;
  const { data, error } = useQuery({
    queryKey: ["cases", "of", caseId, "surveyors"],
    queryFn: () => ask<Choices>("GET", `/api/cases/${caseId}/surveyors`),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const others = data.surveyors.filter(({ accountId }) => accountId !== state.surveyor?.accountId);
  const free = others.filter(({ isBarred }) => !isBarred);
  const barred = others.filter(({ isBarred }) => isBarred);
  if (free.length === 0 && barred.length === 0) {
    return (
      <p id={fieldId("surveyor")}>
        <T k="surveyors.choice.nobody" />
      </p>
    );
  }
  const { surveyor, codes } = draft;
  return (
    <>
      <RadioGroup
        id={fieldId("surveyor")}
        label={<T k="surveyors.choice" />}
        hint={<T k="surveyors.choice.hint" />}
        error={errorAt("surveyor")}
        choices={free.map((one) => ({
          value: one.accountId,
          label: <Named of={one} />,
          hint: <Reasons of={one} />,
        }))}
        value={surveyor?.accountId ?? null}
        onChange={(accountId) => {
          const chosen = free.find((one) => one.accountId === accountId) ?? null;
          const { withoutMedical: _, ...rest } = codes;
          change({ surveyor: chosen, codes: rest });
        }}
      />
      {surveyor?.needsReason && (
        <RadioGroup
          id={fieldId("withoutMedical")}
          label={<T k="surveyors.withoutMedical" />}
          hint={<T k="surveyors.withoutMedical.hint" />}
          error={errorAt("withoutMedical")}
          choices={Object.entries(noMedicalReasons).map(([value, words]) => ({
            value,
            label: <Words words={words} />,
          }))}
          value={codes["withoutMedical"] ?? null}
          onChange={(withoutMedical) => change({ codes: { ...codes, withoutMedical } })}
        />
      )}
      {barred.length > 0 && (
        <Disclosure summary={<T k="surveyors.barred" values={{ count: barred.length }} />}>
          <ul className="space-y-3">
            {barred.map((one) => (
              <li key={one.accountId}>
                <Named of={one} />
                <Reasons of={one} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Named({ of }: { of: SurveyorChoice }): ReactNode {
  const { name, organisationName, contracted } = of;
  const qualification = of.qualification as Qualification;
  return (
    <>
      <span lang="ja" className="font-700">
        {name}
      </span>{" "}
      {qualification !== "none" && <Words words={qualifications[qualification]} />}
      {!isMedical(qualification) && (
        <>
          {" "}
          <T k="surveyors.notMedical" />
        </>
      )}
      {contracted && (
        <span className="block">
          <T k="surveyors.contracted" /> <span lang="ja">{organisationName}</span>
        </span>
      )}
    </>
  );
}

function Reasons({ of }: { of: SurveyorChoice }): ReactNode {
  return (
    <span className="block">
      {of.reasons.map((reason) => (
        <span key={reason.ja} className="block">
          <Words words={reason} />
        </span>
      ))}
    </span>
  );
}
