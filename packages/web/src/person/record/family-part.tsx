import { helperPermissions, relations } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Tag } from "../../design/index.ts";
import type { Helper } from "../answers.ts";
import { areaFact, codeFact, type FactField, textFact } from "../form/field-kind.tsx";
import { Coded } from "../words/coded.tsx";
import { Hidden } from "../words/hidden.tsx";
import { Period } from "../words/shown-day.tsx";
import { EditableList } from "./editable-list.tsx";
import { permissionsFact } from "./permissions-fact.tsx";
import { mayHere, type Viewer } from "./rights.ts";

/** An empty login changes nothing. */
const loginToSend = (text: string) => text.trim() || undefined;

const before: readonly FactField[] = [
  textFact("name", "helper.name", { isNeeded: true }),
  textFact("kana", "person.kana"),
  codeFact("relation", "helper.relation", relations),
  textFact("phone", "person.phone", { type: "tel" }),
  textFact("email", "person.email", { type: "email" }),
];
const fields = [
  ...before,
  permissionsFact,
  textFact("login", "helper.login", { hint: "helper.login.hint", send: loginToSend }),
  areaFact("note", "person.note"),
];

const fresh = { name: "", kana: "", relation: "", phone: "", email: "", note: "", permissions: [] };

/** Family and helpers: who they are, and what each may see and do, and until when. */
export function FamilyPart({ viewer, rows }: { viewer: Viewer; rows: readonly Helper[] }): ReactNode {
  return (
    <EditableList
      id="family"
      title="record.family"
      lead="record.family.lead"
      of={viewer.record.person}
      path="helpers"
      rows={rows}
      rowKey={({ helperId }) => helperId}
      rowName={({ name }) => name}
      show={showHelper}
      fields={() => fields}
      fresh={fresh}
      none="helper.none"
      add="helper.add"
      may={{
        create: mayHere(viewer, "helper", "create"),
        update: mayHere(viewer, "helper", "update"),
        remove: mayHere(viewer, "helper", "remove"),
      }}
    />
  );
}

const showHelper = (row: Helper) => <Shown helper={row} />;

function Shown({ helper }: { helper: Helper }): ReactNode {
  const { name, kana, relation, phone, email, permissions, hasAccount, note } = helper;
  const reach = [phone, email].filter(Boolean);
  return (
    <div className="space-y-1">
      <p>
        <span lang="ja" className="font-700">
          {name}
        </span>{" "}
        <span lang="ja">{kana}</span> （<Coded words={relations} code={relation} />）{" "}
        {hasAccount && (
          <Tag kind="info">
            <T k="helper.hasAccount" />
          </Tag>
        )}
      </p>
      {reach.length > 0 && <Hidden what="record.reachAt">{reach.join(" ")}</Hidden>}
      {permissions.length === 0 ? (
        <p>
          <T k="helper.mayNothing" />
        </p>
      ) : (
        <ul className="list-disc pl-5">
          {permissions.map(({ permission, validFrom, validUntil, isInForce }) => (
            <li key={`${permission}${validFrom}`}>
              <Coded words={helperPermissions} code={permission} />{" "}
              {!isInForce && (
                <Tag>
                  <T k="person.notInForce" />
                </Tag>
              )}
              <span className="block text-solid-gray-700">
                <Period from={validFrom} until={validUntil} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {note && <p className="whitespace-pre-line">{note}</p>}
    </div>
  );
}
