import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { OnlyFor } from "../words/only-for.tsx";
import { Log } from "./log.tsx";

/** The log, for auditors. */
export function AuditPage(): ReactNode {
  usePageTitle("audit.title");
  return (
    <OnlyFor resource="audit" heading="audit.title" title="audit.onlyAuditors" what="audit.onlyAuditors.what">
      {({ organisationName }) => <Log organisation={organisationName} />}
    </OnlyFor>
  );
}
