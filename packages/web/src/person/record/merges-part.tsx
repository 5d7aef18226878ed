import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { useSayTime } from "../../app/say-time.ts";
import { Button, Confirm, Tag, TextField } from "../../design/index.ts";
import type { Line, Lines, Merge } from "../answers.ts";
import { PersonName } from "../words/person-name.tsx";
import { ShownDay } from "../words/shown-day.tsx";
import { focusPart, Part } from "./part.tsx";
import { mayHere, type Viewer } from "./rights.ts";
import { refreshRecord } from "./use-record.ts";

/** Records made one with this one, the way back, and the way to a further one. */
export function MergesPart({ viewer, rows }: { viewer: Viewer; rows: readonly Merge[] }): ReactNode {
  const { time } = useSayTime();
  const { person } = viewer.record;
  const [asked, setAsked] = useState<Merge | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [saved, setSaved] = useState(false);
  const undo = async ({ mergeId }: Merge) => {
    try {
      await ask("POST", `/api/organisations/${person.organisationId}/merges/${mergeId}/undo`);
      await refreshRecord(person);
      setSaved(true);
      setError(null);
      focusPart("merges");
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Part id="merges" title="record.merges" state={saved ? "saved" : "idle"}>
      <ProblemNotice error={error} />
      {rows.length === 0 && (
        <p>
          <T k="merge.none" />
        </p>
      )}
      <ul className="space-y-3">
        {rows.map((row) => (
          <li key={row.mergeId}>
            <p>
              <T k="merge.entry" values={{ number: row.mergedNumber, time: time(row.mergedAt) }} />{" "}
              {row.undoneAt && (
                <Tag>
                  <T k="merge.undone" />
                </Tag>
              )}
            </p>
            <p>{row.reason}</p>
            {!row.undoneAt && mayHere(viewer, "merge", "update") && (
              <Button kind="outline" onClick={() => setAsked(row)}>
                <T k="merge.undo" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayHere(viewer, "merge", "create") && person.status !== "merged" && <FindOther viewer={viewer} />}
      <Confirm
        open={asked !== null}
        title={<T k="merge.undo.title" />}
        yes={<T k="merge.undo" />}
        no={<T k="account.cancel" />}
        onAnswer={(yes) => {
          setAsked(null);
          if (yes && asked) void undo(asked);
        }}
      >
        <p>
          <T k="merge.undo.what" />
        </p>
      </Confirm>
    </Part>
  );
}

function FindOther({ viewer: { record } }: { viewer: Viewer }): ReactNode {
  const { organisationId, personId } = record.person;
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly Line[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const search = async () => {
    if (typed.trim() === "") return;
    try {
      const { people } = await ask<Lines>("POST", "/api/people/search", { body: { query: typed } });
      setFound(people.filter((line) => line.personId !== personId && line.status !== "merged"));
      setError(null);
    } catch (problem) {
      setError(problem);
    }
  };
  const open = (otherId: string) =>
    void navigate({
      to: "/people/$organisationId/$personId/merge/$otherId",
      params: { organisationId, personId, otherId },
    });
  return (
    <form
      noValidate
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <TextField
        id="merge-query"
        type="search"
        autoComplete="off"
        label={<T k="merge.find" />}
        hint={<T k="merge.find.hint" />}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        unit={
          <Button kind="outline" type="submit" className="shrink-0 whitespace-nowrap">
            <T k="people.search" />
          </Button>
        }
      />
      <ProblemNotice error={error} />
      <output className="block">{found?.length === 0 && <T k="people.none" />}</output>
      <ul className="space-y-2">
        {found?.map((line) => (
          <li key={line.personId} className="flex flex-wrap items-center gap-x-6">
            <span>
              <PersonName of={line} /> <ShownDay day={line.birthDay} />
            </span>
            <Button kind="outline" onClick={() => open(line.personId)}>
              <T k="merge.compare" />
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
