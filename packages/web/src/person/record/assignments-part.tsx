import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { Button, Tag } from "../../design/index.ts";
import { RoleName } from "../../identity/index.ts";
import type { Assignment } from "../answers.ts";
import { Period } from "../words/shown-day.tsx";
import { NewAssignment } from "./new-assignment.tsx";
import { focusPart, Part } from "./part.tsx";
import { mayHere, type Viewer } from "./rights.ts";
import { pathOf, refreshIfChanged, refreshRecord } from "./use-record.ts";

/** Who is in charge of the person, and from when until when. */
export function AssignmentsPart({
  viewer,
  rows,
}: {
  viewer: Viewer;
  rows: readonly Assignment[];
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { person } = viewer.record;
  const end = async ({ assignmentId, version }: Assignment) => {
    try {
      await ask("POST", `${pathOf(person)}/assignments/${assignmentId}/end`, { body: { version } });
      await refreshRecord(person);
      setSaved(true);
      setError(null);
      focusPart("assignments");
    } catch (problem) {
      setError(problem);
      await refreshIfChanged(person, problem);
    }
  };
  return (
    <Part id="assignments" title="record.assignments" state={saved ? "saved" : "idle"}>
      <ProblemNotice error={error} />
      {rows.length === 0 && (
        <p>
          <T k="assignment.none" />
        </p>
      )}
      <ul className="space-y-3">
        {rows.map((row) => (
          <li key={row.assignmentId}>
            <p>
              <span className="font-700">{row.displayName ?? <T k="person.somebody" />}</span>{" "}
              <RoleName role={row.role} />{" "}
              {!row.isInForce && (
                <Tag>
                  <T k="person.notInForce" />
                </Tag>
              )}
            </p>
            <p className="text-solid-gray-700">
              <Period from={row.validFrom} until={row.validUntil} />
            </p>
            {row.isInForce && mayHere(viewer, "assignment", "update") && (
              <Button kind="text" className="-ml-3" onClick={() => void end(row)}>
                <T k="assignment.end" />
                <span className="sr-only"> {row.displayName}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOpen && (
        <NewAssignment
          viewer={viewer}
          onDone={(isSaved) => {
            setOpen(false);
            setSaved(isSaved);
            focusPart("assignments");
          }}
        />
      )}
      {!isOpen && mayHere(viewer, "assignment", "create") && (
        <Button kind="outline" onClick={() => setOpen(true)}>
          <T k="assignment.add" />
        </Button>
      )}
    </Part>
  );
}
