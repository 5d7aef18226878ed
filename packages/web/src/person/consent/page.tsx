import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Empty } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import type { Consent, Line } from "../answers.ts";
import { useMine } from "../record/my-page.tsx";
import { pathOf } from "../record/use-record.ts";
import { Heading } from "../../app/heading.tsx";
import { ConsentEntry } from "./consent-entry.tsx";
import { consentsKey } from "./withdraw.tsx";

/** For the person: who may see what, with the way to take it back. */
export function ConsentsPage(): ReactNode {
  usePageTitle("menu.consents");
  return (
    <SignedInOnly>
      {() => (
        <div className="max-w-3xl space-y-6 py-2">
          <Heading title="consents.title" lead="consents.lead" />
          <Mine />
        </div>
      )}
    </SignedInOnly>
  );
}

function Mine(): ReactNode {
  const { data, error } = useMine();
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  if (data.people.length === 0) return <Empty title={<T k="myRecord.none" />} />;
  return data.people.map((line) => <OfRecord key={line.personId} line={line} />);
}

function OfRecord({ line }: { line: Line }): ReactNode {
  const { organisationId, personId, organisationName = "" } = line;
  const { data, error } = useQuery({
    queryKey: [...consentsKey, organisationId, personId],
    queryFn: () => ask<{ consents: readonly Consent[] }>("GET", `${pathOf(line)}/consents`),
  });
  const make = (
    <Link
      to="/people/$organisationId/$personId/consents/new"
      params={{ organisationId, personId }}
      className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
    >
      <T k="consent.new" />
    </Link>
  );
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const rank = ({ isInForce, withdrawnAt }: Consent) => (withdrawnAt ? 2 : isInForce ? 0 : 1);
  return (
    <section className="space-y-4">
      <h2 className="text-std-20B-160">
        <T k="consents.of" />
        <Furigana text={organisationName} />
      </h2>
      {data.consents.length === 0 ? (
        <Empty title={<T k="consents.none" />} act={make} />
      ) : (
        <>
          <ul className="space-y-3">
            {data.consents
              .toSorted((one, other) => rank(one) - rank(other))
              .map((consent) => (
                <ConsentEntry key={consent.consentId} of={line} consent={consent} mayWithdraw />
              ))}
          </ul>
          <p>{make}</p>
        </>
      )}
    </section>
  );
}
