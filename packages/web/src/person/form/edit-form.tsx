import { type ReactNode, useState } from "react";
import { Problem } from "../../app/asking/index.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { placesOf } from "./places-of.ts";
import { Button, Form } from "../../design/index.ts";
import { ChangedByOther } from "./changed-by-other.tsx";
import type { FactField } from "./field-kind.tsx";
import { FieldOf } from "./field-of.tsx";
import { isBlank } from "./is-blank.ts";
import { useTryKey } from "./use-try-key.ts";

type Values = Readonly<Record<string, unknown>>;

/** What goes with the values. */
export interface Sent {
  /** What was stored at `version`. */
  readonly read: Values;
  /** The same for every try. */
  readonly key: string;
}

interface Props {
  /** Unique on the page: the beginning of the ids of the fields. */
  readonly id: string;
  readonly fields: readonly FactField[];
  /** What is stored, with `version`; empty for something new. */
  readonly stored: object;
  /** Sends the values; `version` is the one they were read with. */
  readonly save: (values: Values, version: number, sent: Sent) => Promise<unknown>;
  /** Reads what a refusal says is stored now; as it is when it has the shape of `stored`. */
  readonly readCurrent?: (current: unknown) => object;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const openAll = (fields: readonly FactField[], stored: Values): Values =>
  Object.fromEntries(fields.map(({ key, open }) => [key, open ? open(stored[key]) : stored[key]]));

const sendAll = (fields: readonly FactField[], typed: Values): Values =>
  Object.fromEntries(fields.map(({ key, send }) => [key, send ? send(typed[key]) : typed[key]]));

const versionOf = (stored: Values) => (typeof stored["version"] === "number" ? stored["version"] : 0);

/** A form for facts that others may change at the same time. */
export function EditForm(props: Props): ReactNode {
  const { id, fields, save, onDone, onCancel, readCurrent = (current) => current as object } = props;
  const say = useSay();
  const stored = props.stored as Values;
  const [read, setRead] = useState(() => openAll(fields, stored));
  const [typed, setTyped] = useState(read);
  const [version, setVersion] = useState(() => versionOf(stored));
  const keys = fields.map(({ key }) => key);
  const faults = useFaults(placesOf(id, keys));
  const keyOf = useTryKey();
  const send = async (values = typed, over = version, base = read) => {
    const empty = fields
      .filter(({ key, isNeeded }) => isNeeded && isBlank(values[key]))
      .map(({ key, label }) => ({ id: `${id}-${key}`, message: say("field.empty", { field: say(label) }) }));
    if (
      await faults.run(empty, () =>
        save(sendAll(fields, values), over, { read: base, key: keyOf([values, over]) }),
      )
    )
      onDone();
  };
  const { problem } = faults;
  if (problem instanceof Problem && problem.kind === "changed-by-other" && problem.current) {
    const current = readCurrent(problem.current) as Values;
    const now = openAll(fields, current);
    const take = (values: Values) => {
      setTyped(values);
      setRead(now);
      setVersion(versionOf(current));
      faults.clear();
    };
    const choose = (values: Values) => {
      take(values);
      void send(values, versionOf(current), now);
    };
    return (
      <ChangedByOther
        fields={fields}
        read={read}
        yours={typed}
        now={now}
        onChosen={choose}
        onTake={() => take(now)}
      />
    );
  }
  return (
    <Form
      submit={<T k="account.save" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={() => send()}
      actions={
        <Button kind="text" onClick={onCancel}>
          <T k="account.cancel" />
        </Button>
      }
    >
      <FaultSummary faults={faults} />
      {fields.map((field) => (
        <FieldOf
          key={field.key}
          field={field}
          id={`${id}-${field.key}`}
          value={typed[field.key]}
          onChange={(value) => setTyped((before) => ({ ...before, [field.key]: value }))}
          error={faults.at(`${id}-${field.key}`)}
        />
      ))}
    </Form>
  );
}
