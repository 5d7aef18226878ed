import { type ReactNode, useEffect, useRef, useState } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Button, Compare, Notice } from "../../design/index.ts";
import type { FactField } from "./field-kind.tsx";

type Values = Readonly<Record<string, unknown>>;
type Side = "yours" | "now";

interface Props {
  readonly fields: readonly FactField[];
  /** What was stored when the form was opened. */
  readonly read: Values;
  readonly yours: Values;
  readonly now: Values;
  /** Hands back what was chosen field by field. */
  readonly onChosen: (values: Values) => void;
  /** Keeps nothing of one's own. */
  readonly onTake: () => void;
}

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** Someone else saved first: both versions beside each other, and for each field the choice between them. */
export function ChangedByOther({ fields, read, yours, now, onChosen, onTake }: Props): ReactNode {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  useEffect(() => place.current?.focus(), []);
  // What one has not touched is the other's to change.
  const sideOf = (key: string) => sides[key] ?? (differs(yours[key], read[key]) ? "yours" : "now");
  const cell = ({ key, label, show }: FactField, side: Side) => {
    const value = show((side === "yours" ? yours : now)[key]);
    return (
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          type="radio"
          name={`choose-${key}`}
          aria-label={`${say(label)} ${say(`changed.${side}`)}`}
          checked={sideOf(key) === side}
          onChange={() => setSides({ ...sides, [key]: side })}
          className="mt-0.5 size-6 shrink-0 accent-key-900"
        />
        <span className="min-w-0">{value}</span>
      </label>
    );
  };
  const rows = fields
    .filter(({ key }) => differs(yours[key], now[key]))
    .map((field) => ({
      key: field.key,
      term: <T k={field.label} />,
      one: cell(field, "yours"),
      other: cell(field, "now"),
      differs: true,
    }));
  const choose = () =>
    onChosen(
      Object.fromEntries(fields.map(({ key }) => [key, (sideOf(key) === "yours" ? yours : now)[key]])),
    );
  return (
    <div ref={place} tabIndex={-1} className="space-y-4 outline-none">
      <div role="alert">
        <Notice kind="warning" title={<T k="person.changed.title" />}>
          <p>
            <T k="person.changed.what" />
          </p>
        </Notice>
      </div>
      <Compare
        one={<T k="changed.yours" />}
        other={<T k="changed.now" />}
        differs={<T k="changed.differs" />}
        rows={rows}
      />
      <div className="flex flex-wrap gap-3">
        <Button onClick={choose}>
          <T k="person.changed.save" />
        </Button>
        <Button kind="outline" onClick={onTake}>
          <T k="person.changed.take" />
        </Button>
      </div>
    </div>
  );
}
