import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { Loading } from "../../app/loading.tsx";
import { today } from "../../app/say-time.ts";
import { SignedInOnly } from "../../identity/index.ts";
import type { PersonKey } from "../answers.ts";
import type { RecordAnswer } from "../record-answer.ts";
import { isOutOfReach, useRecord } from "../record/use-record.ts";
import { Heading } from "../../app/heading.tsx";
import type { ConsentDraft } from "./consent-draft.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { ReadBack } from "./read-back.tsx";

export function NewConsentPage(): ReactNode {
  usePageTitle("consent.new");
  const key = useParams({ from: "/people/$organisationId/$personId/consents/new" });
  return <SignedInOnly>{() => <Found of={key} />}</SignedInOnly>;
}

function Found({ of }: { of: PersonKey }): ReactNode {
  const { data, error } = useRecord(of);
  if (error && (!data || isOutOfReach(error))) return <ProblemNotice error={error} />;
  return data ? <NewConsent record={data} /> : <Loading />;
}

/** First what is agreed to, then the same in one plain sentence, then it is saved. */
function NewConsent({ record }: { record: RecordAnswer }): ReactNode {
  const isOwn = record.reach === "own";
  const [isReadBack, setReadBack] = useState(false);
  const [draft, setDraft] = useState<ConsentDraft>(() => ({
    organisation: null,
    resources: ["person"],
    purpose: null,
    from: today(),
    until: "",
    how: isOwn ? "online" : null,
    givenOn: today(),
    byHelperId: "",
    file: null,
  }));
  return (
    <div className="max-w-2xl space-y-6 py-2">
      <Heading title="consent.new" lead={isOwn ? "consent.new.own" : "consent.new.lead"} />
      {isReadBack ? (
        <ReadBack record={record} draft={draft} onBack={() => setReadBack(false)} />
      ) : (
        <ConsentFields record={record} draft={draft} onChange={setDraft} onNext={() => setReadBack(true)} />
      )}
    </div>
  );
}
