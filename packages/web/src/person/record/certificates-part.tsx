import { certificateKinds } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { Certificate } from "../answers.ts";
import { areaFact, codeFact, dayFact, textFact } from "../form/field-kind.tsx";
import { Coded } from "../words/coded.tsx";
import { Hidden } from "../words/hidden.tsx";
import { Period } from "../words/shown-day.tsx";
import { EditableList } from "./editable-list.tsx";
import { mayHere, type Viewer } from "./rights.ts";

const fields = [
  codeFact("kind", "certificate.kind", certificateKinds),
  textFact("grade", "certificate.grade", { hint: "certificate.grade.hint" }),
  textFact("number", "certificate.number"),
  textFact("issuer", "certificate.issuer"),
  dayFact("validFrom", "certificate.from"),
  dayFact("validUntil", "certificate.until", { hint: "person.until.hint" }),
  areaFact("note", "person.note"),
];

const fresh = { kind: "", grade: "", number: "", issuer: "", validFrom: null, validUntil: null, note: "" };

const factsOf = (kind: string) =>
  Object.hasOwn(certificateKinds, kind) ? certificateKinds[kind as keyof typeof certificateKinds] : undefined;

/** Papers. One that tells of a disease is covered until it is asked for. */
export function CertificatesPart({
  viewer,
  rows,
}: {
  viewer: Viewer;
  rows: readonly Certificate[];
}): ReactNode {
  return (
    <EditableList
      id="certificates"
      title="record.certificates"
      of={viewer.record.person}
      path="certificates"
      rows={rows}
      rowKey={({ certificateId }) => certificateId}
      rowName={(row) => (factsOf(row.kind)?.provesDisease ? "" : (factsOf(row.kind)?.ja ?? ""))}
      show={showCertificate}
      fields={() => fields}
      fresh={fresh}
      none="certificate.none"
      add="certificate.add"
      may={{
        create: mayHere(viewer, "certificate", "create"),
        update: mayHere(viewer, "certificate", "update"),
        remove: mayHere(viewer, "certificate", "remove"),
      }}
    />
  );
}

const showCertificate = (row: Certificate) => <Shown certificate={row} />;

function Shown({ certificate }: { certificate: Certificate }): ReactNode {
  const { kind, grade, number, issuer, validFrom, validUntil, note } = certificate;
  const text = (
    <>
      <span className="block font-700">
        <Coded words={certificateKinds} code={kind} /> {grade}
      </span>
      <span className="block text-solid-gray-700">{[number, issuer].filter(Boolean).join(" ")}</span>
      {note && <span className="block whitespace-pre-line">{note}</span>}
    </>
  );
  return (
    <div>
      {factsOf(kind)?.provesDisease ? <Hidden what="record.certificates">{text}</Hidden> : <p>{text}</p>}
      <p>
        <T k="certificate.period" /> <Period from={validFrom} until={validUntil} />
      </p>
    </div>
  );
}
