import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { ask, ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { useSayDay } from "../../../app/say-day.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { RadioGroup } from "../../../design/index.ts";
import type { CaseLines } from "../../answers.ts";
import { casesOf } from "./cases-of.ts";
import type { WhomKey } from "./whom-key.ts";

interface Props {
  readonly whom: WhomKey;
  readonly value: string | null;
  readonly onChange: (caseId: string | null) => void;
  readonly error?: ReactNode;
}

const none = "none";

interface Named {
  readonly person: { readonly familyName: string; readonly givenName: string };
}

/** Cases are found by the name in the record; it goes in the body of the request, never into an address. */
async function casesLike({ organisationId, personId }: WhomKey): Promise<CaseLines> {
  const { person } = await ask<Named>("GET", `/api/organisations/${organisationId}/people/${personId}`);
  const query = `${person.familyName}${person.givenName}`;
  return ask<CaseLines>("POST", "/api/cases/search", { body: { query, open: false, limit: 100 } });
}

/** The earlier application that is carried over; the last one is proposed. */
export function PreviousCase({ whom, value, onChange, error }: Props): ReactNode {
  const sayDay = useSayDay();
  const { personId } = whom;
  const { data, error: problem } = useQuery({
    queryKey: ["cases", "before", personId],
    queryFn: () => casesLike(whom),
  });
  const cases = data && casesOf(data.cases, personId);
  const last = cases?.[0]?.caseId ?? null;
  useEffect(() => {
    if (last) onChange(last);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- proposed once, when the list is there
  }, [last]);
  if (problem) return <ProblemNotice error={problem} />;
  if (!cases) return <Loading />;
  if (cases.length === 0) {
    return (
      <p>
        <T k="application.new.previous.none" />
      </p>
    );
  }
  return (
    <RadioGroup
      id="new-previous"
      label={<T k="application.new.previous" />}
      hint={<T k="application.new.previous.what" />}
      error={error}
      value={value ?? none}
      onChange={(chosen) => onChange(chosen === none ? null : chosen)}
      choices={[
        ...cases.map(({ caseId, number, appliedOn }) => ({
          value: caseId,
          label: (
            <>
              {appliedOn && <Furigana text={sayDay(appliedOn)} />}{" "}
              <T k="application.new.previous.number" values={{ number }} />
            </>
          ),
        })),
        { value: none, label: <T k="application.new.previous.without" /> },
      ]}
    />
  );
}
