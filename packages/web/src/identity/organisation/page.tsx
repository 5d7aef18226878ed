import { may } from "@yorisoi/rules/identity";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice, questions } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { Furigana, T } from "../../app/words.tsx";
import { Loading } from "../../app/loading.tsx";
import { Button, LinkButton, Notice } from "../../design/index.ts";
import type { Grant } from "../answers.ts";
import { EditFacts, type TextFact } from "../form/edit-facts.tsx";
import { SignedInOnly } from "../guard/signed-in-only.tsx";
import { OrganisationFacts } from "./facts.tsx";
import { organisationKey, useOrganisation } from "./use-organisation.ts";

const fields: readonly TextFact[] = [
  { key: "postalCode", label: "organisation.postal", autoComplete: "postal-code" },
  { key: "address", label: "organisation.address", autoComplete: "street-address" },
  { key: "phone", label: "organisation.phone", type: "tel", autoComplete: "tel" },
  { key: "url", label: "organisation.url", autoComplete: "url" },
];

/** My organisation, as others see it; administrators mend how it is reached. */
export function OrganisationPage(): ReactNode {
  usePageTitle("organisation.title");
  return <SignedInOnly>{({ chosen }) => (chosen ? <Own grant={chosen} /> : <NoRole />)}</SignedInOnly>;
}

function NoRole(): ReactNode {
  return (
    <div className="max-w-xl space-y-4 py-2">
      <h1 className="text-std-28B-150">
        <T k="organisation.title" />
      </h1>
      <Notice kind="info" title={<T k="organisation.noRole" />} />
      <LinkButton to="/sign-in/role">
        <T k="menu.role" />
      </LinkButton>
    </div>
  );
}

function Own({ grant }: { grant: Grant }): ReactNode {
  const { data, error } = useOrganisation(grant.organisationId);
  const [isEditing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const done = async () => {
    setEditing(false);
    setSaved(true);
    await questions.invalidateQueries({ queryKey: organisationKey(grant.organisationId) });
  };
  return (
    <div className="max-w-2xl space-y-6 py-2">
      <header className="space-y-2">
        <h1 className="text-std-28B-150">
          <T k="organisation.title" />
        </h1>
        <p className="text-std-20B-160">
          <Furigana text={grant.organisationName} />
        </p>
        <p>
          <T k="organisation.what" />
        </p>
      </header>
      <ProblemNotice error={error} />
      {!data && !error && <Loading />}
      {data && isEditing && (
        <EditFacts
          fields={fields}
          stored={{ ...data }}
          save={(change) => ask("PATCH", `/api/organisations/${data.organisationId}`, { body: change })}
          onDone={() => void done()}
          onCancel={() => setEditing(false)}
        />
      )}
      {data && !isEditing && <OrganisationFacts organisation={data} />}
      {data && !isEditing && may(grant.role, "organisation", "update") && (
        <div className="flex flex-wrap items-center gap-3">
          <Button kind="outline" onClick={() => setEditing(true)}>
            <T k="organisation.edit" />
          </Button>
          <output className="block">{saved && <T k="account.saved" />}</output>
        </div>
      )}
    </div>
  );
}
