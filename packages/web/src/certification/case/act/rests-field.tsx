import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Button, TextField } from "../../../design/index.ts";
import type { AskedProps } from "./asked-field.tsx";
import type { RestDraft } from "./draft.ts";
import { fieldId } from "./read-draft.ts";

/** The rests taken in a visit, row by row; none is usual too. */
export function RestsField({ draft, change, errorAt }: AskedProps): ReactNode {
  const { rests } = draft;
  const id = fieldId("rests");
  const error = errorAt("rests");
  const put = (at: string, part: Partial<RestDraft>) =>
    change({ rests: rests.map((rest) => (rest.id === at ? { ...rest, ...part } : rest)) });
  return (
    <fieldset id={id} className="min-w-0 space-y-2" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="font-700">
        <T k="case.act.rests" />
      </legend>
      {error && (
        <p id={`${id}-error`} className="font-700 text-error-2">
          {error}
        </p>
      )}
      {rests.map((rest, index) => (
        <div key={rest.id} className="flex flex-wrap items-end gap-3">
          <TextField
            id={`${id}-${rest.id}-from`}
            size={6}
            autoComplete="off"
            label={<T k="case.act.rest.from" values={{ number: index + 1 }} />}
            value={rest.from}
            onChange={(event) => put(rest.id, { from: event.target.value })}
          />
          <TextField
            id={`${id}-${rest.id}-until`}
            size={6}
            autoComplete="off"
            label={<T k="case.act.rest.until" values={{ number: index + 1 }} />}
            value={rest.until}
            onChange={(event) => put(rest.id, { until: event.target.value })}
          />
          <Button
            kind="text"
            onClick={() => change({ rests: rests.filter((other) => other.id !== rest.id) })}
          >
            <T k="case.act.rest.remove" values={{ number: index + 1 }} />
          </Button>
        </div>
      ))}
      <Button
        kind="outline"
        onClick={() => change({ rests: [...rests, { id: crypto.randomUUID(), from: "", until: "" }] })}
      >
        <T k="case.act.rest.add" />
      </Button>
    </fieldset>
  );
}
