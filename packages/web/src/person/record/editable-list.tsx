import { type ReactNode, useState } from "react";
import { ask, ProblemNotice } from "../../app/asking/index.ts";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Button, Confirm, type SaveState } from "../../design/index.ts";
import type { PersonKey } from "../answers.ts";
import { EditForm } from "../form/edit-form.tsx";
import type { FactField } from "../form/field-kind.tsx";
import { focusPart, Part } from "./part.tsx";
import { pathOf, refreshIfChanged, refreshRecord } from "./use-record.ts";

interface Versioned {
  readonly version: number;
}

interface Props<Row extends Versioned> {
  readonly id: string;
  readonly title: TextKey;
  readonly lead?: TextKey;
  readonly of: PersonKey;
  /** The last part of the address: certificates, helpers, considerations. */
  readonly path: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a row is called on its buttons. */
  readonly rowName: (row: Row) => string;
  readonly show: (row: Row) => ReactNode;
  readonly fields: (row: Row | null) => readonly FactField[];
  /** What stands in the form of a new row. */
  readonly fresh: object;
  readonly none: TextKey;
  readonly add: TextKey;
  readonly may: { readonly create: boolean; readonly update: boolean; readonly remove: boolean };
}

type Open =
  | { readonly kind: "none" }
  | { readonly kind: "new" }
  | { readonly kind: "row"; readonly key: string };

/** A part of the record that holds several things, each saved by itself. */
export function EditableList<Row extends Versioned>(props: Props<Row>): ReactNode {
  const { id, title, lead, of, path, rows, rowKey, show, fields, fresh, none, add, may } = props;
  const [open, setOpen] = useState<Open>({ kind: "none" });
  const [state, setState] = useState<SaveState>("idle");
  const url = `${pathOf(of)}/${path}`;
  const close = (next: SaveState) => {
    setOpen({ kind: "none" });
    setState(next);
    focusPart(id);
  };
  const start = (next: Open) => {
    setState("idle");
    setOpen(next);
  };
  const form = (row: Row | null, send: (body: unknown, key: string) => Promise<unknown>) => (
    <EditForm
      id={`${id}-form`}
      fields={fields(row)}
      stored={row ?? fresh}
      save={async (values, version, { key }) => {
        await send(row ? { ...values, version } : values, key);
        await refreshRecord(of);
      }}
      onDone={() => close("saved")}
      onCancel={() => close("idle")}
    />
  );
  return (
    <Part id={id} title={title} lead={lead} state={state}>
      {rows.length === 0 && open.kind !== "new" && (
        <p>
          <T k={none} />
        </p>
      )}
      <ul className="space-y-3">
        {rows.map((row) => (
          <li key={rowKey(row)} className="rounded-8 border border-solid-gray-420 p-3">
            {open.kind === "row" && open.key === rowKey(row) ? (
              form(row, (body) => ask("PUT", `${url}/${rowKey(row)}`, { body }))
            ) : (
              <>
                {show(row)}
                <RowActs {...props} row={row} url={url} onOpen={start} onGone={() => close("saved")} />
              </>
            )}
          </li>
        ))}
      </ul>
      {open.kind === "new" && form(null, (body, key) => ask("POST", url, { body, key }))}
      {may.create && open.kind === "none" && (
        <Button kind="outline" onClick={() => start({ kind: "new" })}>
          <T k={add} />
        </Button>
      )}
    </Part>
  );
}

interface ActsProps<Row extends Versioned> extends Props<Row> {
  readonly row: Row;
  readonly url: string;
  readonly onOpen: (open: Open) => void;
  readonly onGone: () => void;
}

function RowActs<Row extends Versioned>(props: ActsProps<Row>): ReactNode {
  const { row, rowKey, rowName, may, of, url, onOpen, onGone } = props;
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const name = <span className="sr-only"> {rowName(row)}</span>;
  const remove = async () => {
    try {
      await ask("DELETE", `${url}/${rowKey(row)}`, { body: { version: row.version } });
      await refreshRecord(of);
      onGone();
    } catch (problem) {
      setError(problem);
      await refreshIfChanged(of, problem);
    }
  };
  return (
    <div className="screen-only flex flex-wrap gap-x-3">
      {may.update && (
        <Button kind="text" className="-ml-3" onClick={() => onOpen({ kind: "row", key: rowKey(row) })}>
          <T k="account.change" />
          {name}
        </Button>
      )}
      {may.remove && (
        <Button kind="text" onClick={() => setAsking(true)}>
          <T k="person.remove" />
          {name}
        </Button>
      )}
      <ProblemNotice error={error} />
      <Confirm
        open={isAsking}
        title={<T k="person.remove.title" />}
        yes={<T k="person.remove" />}
        no={<T k="account.cancel" />}
        onAnswer={(yes) => {
          setAsking(false);
          if (yes) void remove();
        }}
      >
        <p>
          <T k="person.remove.what" values={{ name: rowName(row) }} />
        </p>
      </Confirm>
    </div>
  );
}
