import { type ReactNode, useState } from "react";
import { Problem } from "../../app/asking/index.ts";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Button, Form, TextField } from "../../design/index.ts";
import { ChangedByOther } from "./changed-by-other.tsx";
import { useNeeded } from "./use-needed.ts";

/** A fact that is a short text: its name in what is sent, its words, and what a browser may fill in. */
export interface TextFact {
  readonly key: string;
  readonly label: TextKey;
  readonly hint?: TextKey;
  readonly type?: "text" | "tel" | "email";
  readonly autoComplete?: string;
  readonly isNeeded?: boolean;
}

type Facts = Readonly<Record<string, unknown>>;
type Typed = Readonly<Record<string, string>>;

interface Props {
  readonly fields: readonly TextFact[];
  /** What is stored; holds `version`. */
  readonly stored: Facts & { readonly version: number };
  /** Sends the texts with the version they were read with. */
  readonly save: (change: Facts) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function textOf(facts: Facts, key: string): string {
  const fact = facts[key];
  return typeof fact === "string" ? fact : "";
}

/** A form for a few short facts of something that others may change at the same time. */
export function EditFacts({ fields, stored, save, onDone, onCancel }: Props): ReactNode {
  const textsOf = (facts: Facts): Typed =>
    Object.fromEntries(fields.map(({ key }) => [key, textOf(facts, key)]));
  const [typed, setTyped] = useState<Typed>(() => textsOf(stored));
  const [version, setVersion] = useState(stored.version);
  const faults = useFaults(Object.fromEntries(fields.map(({ key }) => [`/${key}`, `fact-${key}`])));
  const needed = useNeeded();
  const send = async (over = version) => {
    const must = fields.filter(({ isNeeded }) => isNeeded);
    const ok = await faults.run(
      must.map(({ key, label }) => needed(`fact-${key}`, label, typed[key] ?? "")),
      () => save({ ...typed, version: over }),
    );
    if (ok) onDone();
  };
  const current = currentOf(faults.problem);
  if (current) {
    const rows = fields.map(({ key, label }) => ({
      key,
      label,
      now: textOf(current, key),
      yours: typed[key] ?? "",
    }));
    const take = () => {
      setTyped(textsOf(current));
      setVersion(current.version);
      faults.clear();
    };
    const keep = () => {
      setVersion(current.version);
      void send(current.version);
    };
    return <ChangedByOther fields={rows} onKeep={keep} onTake={take} />;
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
      {fields.map(({ key, label, hint, isNeeded, type = "text", autoComplete = "off" }) => (
        <TextField
          key={key}
          id={`fact-${key}`}
          type={type}
          autoComplete={autoComplete}
          label={<T k={label} />}
          optionalMark={isNeeded ? undefined : <T k="field.optional" />}
          hint={hint && <T k={hint} />}
          value={typed[key] ?? ""}
          onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
          error={faults.at(`fact-${key}`)}
        />
      ))}
    </Form>
  );
}

function currentOf(problem: unknown): (Facts & { version: number }) | undefined {
  const isOther = problem instanceof Problem && problem.kind === "changed-by-other" && problem.current;
  return isOther ? (problem.current as Facts & { version: number }) : undefined;
}
