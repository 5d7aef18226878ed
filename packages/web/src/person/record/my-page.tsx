import { useQuery } from "@tanstack/react-query";
import type { Role } from "@yorisoi/rules/identity";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Empty, RadioGroup } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import type { Lines } from "../answers.ts";
import { OneRecord } from "./page.tsx";

export function useMine() {
  return useQuery({ queryKey: ["people", "mine"], queryFn: () => ask<Lines>("GET", "/api/people/mine") });
}

/** One's own record, at once; who has records with several organisations chooses above it. */
export function MyRecordPage(): ReactNode {
  usePageTitle("menu.myRecord");
  return <SignedInOnly>{({ chosen }) => <Mine role={chosen?.role} />}</SignedInOnly>;
}

function Mine({ role }: { role: Role | undefined }): ReactNode {
  const { data, error } = useMine();
  const [chosen, setChosen] = useState<string | null>(null);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const [first] = data.people;
  if (!first) return <Empty title={<T k="myRecord.none" />} />;
  const line = data.people.find(({ personId }) => personId === chosen) ?? first;
  return (
    <>
      {data.people.length > 1 && (
        <RadioGroup
          id="my-records"
          label={<T k="myRecord.which" />}
          value={line.personId}
          onChange={setChosen}
          choices={data.people.map(({ personId, organisationName = "" }) => ({
            value: personId,
            label: <Furigana text={organisationName} />,
          }))}
        />
      )}
      <OneRecord key={line.personId} of={line} role={role} />
    </>
  );
}
