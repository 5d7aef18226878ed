import { useParams } from "@tanstack/react-router";
import type { Role } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { ProblemNotice } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { Loading } from "../../app/loading.tsx";
import { SignedInOnly } from "../../identity/index.ts";
import type { PersonKey } from "../answers.ts";
import { RecordView } from "./record-view.tsx";
import { isOutOfReach, useRecord } from "./use-record.ts";

/** The record of a person. The title of the tab says only that it is a record. */
export function RecordPage(): ReactNode {
  usePageTitle("record.title");
  const { organisationId, personId } = useParams({ from: "/people/$organisationId/$personId" });
  return (
    <SignedInOnly>
      {({ chosen }) => (
        <OneRecord
          key={`${organisationId} ${personId}`}
          of={{ organisationId, personId }}
          role={chosen?.role}
        />
      )}
    </SignedInOnly>
  );
}

export function OneRecord({ of, role }: { of: PersonKey; role: Role | undefined }): ReactNode {
  const { data, error } = useRecord(of);
  if (error && (!data || isOutOfReach(error))) return <ProblemNotice error={error} />;
  return data ? <RecordView record={data} role={role} /> : <Loading />;
}
