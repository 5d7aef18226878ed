import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button, type SaveState, Tag } from "../../design/index.ts";
import type { AccountLink } from "../answers.ts";
import { EditForm } from "../form/edit-form.tsx";
import { textFact } from "../form/field-kind.tsx";
import { Period } from "../words/shown-day.tsx";
import { focusPart, Part } from "./part.tsx";
import { mayHere, type Viewer } from "./rights.ts";
import { pathOf, refreshRecord } from "./use-record.ts";

const fields = [textFact("login", "link.login", { isNeeded: true, hint: "link.login.hint" })];

/** The account with which the person sees the own record. */
export function LinksPart({ viewer, rows }: { viewer: Viewer; rows: readonly AccountLink[] }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState<SaveState>("idle");
  const [error, setError] = useState<unknown>(null);
  const { person } = viewer.record;
  const close = (next: SaveState) => {
    setOpen(false);
    setState(next);
    focusPart("links");
  };
  const end = async (accountId: string) => {
    try {
      await ask("POST", `${pathOf(person)}/links/${accountId}/end`);
      await refreshRecord(person);
      setError(null);
      close("saved");
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Part id="links" title="record.links" lead="record.links.lead" state={state}>
      <ProblemNotice error={error} />
      {rows.length === 0 && (
        <p>
          <T k="link.none" />
        </p>
      )}
      <ul className="space-y-3">
        {rows.map((row) => (
          <li key={`${row.accountId}${row.validFrom}`}>
            <p className="flex flex-wrap items-center gap-x-3">
              <Period from={row.validFrom} until={row.validUntil} />
              <Tag kind={row.isInForce ? "success" : "neutral"}>
                <T k={row.isInForce ? "link.inForce" : "person.notInForce"} />
              </Tag>
            </p>
            {row.isInForce && !row.hasRole && (
              <p>
                <T k="link.noRole" />
              </p>
            )}
            {row.isInForce && mayHere(viewer, "link", "update") && (
              <Button kind="text" className="-ml-3" onClick={() => void end(row.accountId)}>
                <T k="link.end" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOpen && (
        <EditForm
          id="link-form"
          fields={fields}
          stored={{}}
          save={async (values, _version, { key }) => {
            await ask("POST", `${pathOf(person)}/links`, { body: values, key });
            await refreshRecord(person);
          }}
          onDone={() => close("saved")}
          onCancel={() => close("idle")}
        />
      )}
      {!isOpen && mayHere(viewer, "link", "create") && (
        <Button kind="outline" onClick={() => setOpen(true)}>
          <T k="link.add" />
        </Button>
      )}
    </Part>
  );
}
