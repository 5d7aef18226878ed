import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../../app/asking/index.ts";
import { Loading } from "../../../app/loading.tsx";
import { usePageTitle } from "../../../app/page-title.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Empty, LinkButton, RadioGroup } from "../../../design/index.ts";
import { SignedInOnly } from "../../../identity/index.ts";
import { Heading } from "../../../app/heading.tsx";
import { KindForm } from "./kind-form.tsx";
import type { WhomKey } from "./whom-key.ts";

/** Where an application begins: which kind, and on which earlier case it builds. */
export function NewCasePage(): ReactNode {
  usePageTitle("application.new.title");
  const { organisationId, personId } = useSearch({ from: "/cases/new" });
  return (
    <div className="max-w-2xl space-y-6 py-2">
      <Heading title="application.new.title" lead="application.new.lead" />
      <SignedInOnly>
        {({ chosen }) => {
          if (organisationId && personId) return <KindForm whom={{ organisationId, personId }} />;
          return chosen?.role === "person" ? <OwnRecords /> : <ChooseFirst />;
        }}
      </SignedInOnly>
    </div>
  );
}

interface Mine {
  readonly people: readonly (WhomKey & { readonly organisationName?: string })[];
}

/** One's own record; who has records with several organisations chooses to which the application goes. */
function OwnRecords(): ReactNode {
  const { data, error } = useQuery({
    queryKey: ["people", "mine"],
    queryFn: () => ask<Mine>("GET", "/api/people/mine"),
  });
  const [chosen, setChosen] = useState<string | null>(null);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const [first] = data.people;
  if (!first) return <Empty title={<T k="application.new.noRecord" />} />;
  const whom = data.people.find(({ personId }) => personId === chosen) ?? first;
  return (
    <>
      {data.people.length > 1 && (
        <RadioGroup
          id="new-where"
          label={<T k="application.new.where" />}
          value={whom.personId}
          onChange={setChosen}
          choices={data.people.map(({ personId, organisationName = "" }) => ({
            value: personId,
            label: <Furigana text={organisationName} />,
          }))}
        />
      )}
      <KindForm key={whom.personId} whom={whom} />
    </>
  );
}

/** A clerk begins from the record of the person, which shows how to speak with them. */
function ChooseFirst(): ReactNode {
  return (
    <Empty
      title={<T k="application.new.chooseFirst" />}
      act={
        <LinkButton to="/people">
          <T k="application.new.find" />
        </LinkButton>
      }
    />
  );
}
