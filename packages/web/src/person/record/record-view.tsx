import { Link } from "@tanstack/react-router";
import type { Role } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T, useSay } from "../../app/words.tsx";
import { Notice, SectionNav } from "../../design/index.ts";
import { EmergencyEntry } from "../emergency/emergency-entry.tsx";
import type { RecordAnswer } from "../record-answer.ts";
import { AssignmentsPart } from "./assignments-part.tsx";
import { CertificatesPart } from "./certificates-part.tsx";
import { ConsentsPart } from "./consents-part.tsx";
import { ConsiderationsPart } from "./considerations-part.tsx";
import { ContactPart } from "./contact-part.tsx";
import { FactsPart } from "./facts-part.tsx";
import { FamilyPart } from "./family-part.tsx";
import { FormerNamesPart } from "./former-names-part.tsx";
import { Head } from "./head.tsx";
import { HistoryPart } from "./history-part.tsx";
import { LinksPart } from "./links-part.tsx";
import { MergesPart } from "./merges-part.tsx";
import { Part } from "./part.tsx";
import { mayHere } from "./rights.ts";

/** Parts in the order of the page; those that must not be seen are not there at all. */
function partsOf(record: RecordAnswer): readonly (readonly [id: string, label: TextKey])[] {
  const all: readonly (readonly [string, TextKey, boolean])[] = [
    ["facts", "record.facts", true],
    ["contact", "record.contact", record.contact !== undefined],
    ["considerations", "record.considerations", record.considerations !== undefined],
    ["certificates", "record.certificates", record.certificates !== undefined],
    ["family", "record.family", record.helpers !== undefined],
    ["consents", "record.consents", record.consents !== undefined],
    ["assignments", "record.assignments", record.assignments !== undefined],
    ["links", "record.links", record.links !== undefined],
    ["merges", "record.merges", record.merges !== undefined],
    ["history", "record.history", record.parts.includes("history")],
  ];
  return all.filter(([, , isThere]) => isThere).map(([id, label]) => [id, label] as const);
}

/** The whole record in one column, as far as the reader may see it. */
export function RecordView({ record, role }: { record: RecordAnswer; role: Role | undefined }): ReactNode {
  const say = useSay();
  const viewer = { record, role };
  const { person, contact, considerations, certificates, helpers, consents } = record;
  const { assignments, links, merges, emergencies = [], parts } = record;
  const sections = partsOf(record).map(([id, label]) => ({ id, label: <T k={label} /> }));
  return (
    <div className="max-w-3xl space-y-8 py-2">
      <Head record={record} />
      {!person.mergedInto && record.reach !== "helped" && mayHere(viewer, "case", "create") && (
        <p className="screen-only">
          <Link
            to="/cases/new"
            search={{ organisationId: person.organisationId, personId: person.personId }}
            className="inline-flex min-h-11 items-center rounded-8 border border-key-900 px-5 py-2 font-700 text-key-900 underline-offset-4 hover:bg-key-50 hover:underline"
          >
            <T k="record.apply" />
          </Link>
        </p>
      )}
      {person.mergedInto && <MergedInto record={record} into={person.mergedInto} />}
      {emergencies.length > 0 && (
        <Part id="emergencies" title="record.emergencies">
          <ul className="space-y-3">
            {emergencies.map((emergency) => (
              <EmergencyEntry
                key={emergency.emergencyId}
                emergency={emergency}
                mayEnd={record.reach === "emergency"}
              />
            ))}
          </ul>
        </Part>
      )}
      {sections.length > 2 && <SectionNav label={say("record.contents")} sections={sections} />}
      {parts.includes("access_log") && (
        <p>
          <Link
            to="/people/$organisationId/$personId/access-log"
            params={{ organisationId: person.organisationId, personId: person.personId }}
            className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
          >
            <T k="accessLog.open" />
          </Link>
        </p>
      )}
      <FactsPart viewer={viewer} />
      <FormerNamesPart viewer={viewer} rows={record.formerNames} />
      {contact && <ContactPart viewer={viewer} contact={contact} />}
      {considerations && <ConsiderationsPart viewer={viewer} rows={considerations} />}
      {certificates && <CertificatesPart viewer={viewer} rows={certificates} />}
      {helpers && <FamilyPart viewer={viewer} rows={helpers} />}
      {consents && <ConsentsPart viewer={viewer} rows={consents} />}
      {assignments && <AssignmentsPart viewer={viewer} rows={assignments} />}
      {links && <LinksPart viewer={viewer} rows={links} />}
      {merges && <MergesPart viewer={viewer} rows={merges} />}
      {parts.includes("history") && <HistoryPart of={person} />}
    </div>
  );
}

function MergedInto({ record, into }: { record: RecordAnswer; into: string }): ReactNode {
  return (
    <Notice kind="warning" title={<T k="record.mergedInto" />}>
      <p>
        <Link
          to="/people/$organisationId/$personId"
          params={{ organisationId: record.person.organisationId, personId: into }}
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
        >
          <T k="record.mergedInto.open" />
        </Link>
      </p>
    </Notice>
  );
}
