import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { Consent } from "../answers.ts";
import { ConsentEntry } from "../consent/consent-entry.tsx";
import { Part } from "./part.tsx";
import { mayHere, type Viewer } from "./rights.ts";

/** Who else may see the record, by consent. */
export function ConsentsPart({ viewer, rows }: { viewer: Viewer; rows: readonly Consent[] }): ReactNode {
  const { organisationId, personId } = viewer.record.person;
  return (
    <Part id="consents" title="record.consents" lead="record.consents.lead">
      {rows.length === 0 && (
        <p>
          <T k="consent.none" />
        </p>
      )}
      <ul className="space-y-3">
        {rows.map((consent) => (
          <ConsentEntry
            key={consent.consentId}
            of={viewer.record.person}
            consent={consent}
            mayWithdraw={mayHere(viewer, "consent", "update")}
          />
        ))}
      </ul>
      {mayHere(viewer, "consent", "create") && (
        <p>
          <Link
            to="/people/$organisationId/$personId/consents/new"
            params={{ organisationId, personId }}
            className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
          >
            <T k="consent.new" />
          </Link>
        </p>
      )}
    </Part>
  );
}
