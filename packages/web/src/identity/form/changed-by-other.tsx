import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Button, Compare, Notice } from "../../design/index.ts";

export interface ChangedField {
  readonly key: string;
  readonly label: TextKey;
  readonly now: string;
  readonly yours: string;
}

interface Props {
  readonly fields: readonly ChangedField[];
  /** Saves what was typed over what is stored now. */
  readonly onKeep: () => void;
  /** Puts what is stored now into the form. */
  readonly onTake: () => void;
}

/** Someone else saved first: both versions beside each other, and the choice between them. */
export function ChangedByOther({ fields, onKeep, onTake }: Props): ReactNode {
  const empty = <T k="account.none" />;
  const rows = fields.map(({ key, label, now, yours }) => ({
    key,
    term: <T k={label} />,
    one: yours || empty,
    other: now || empty,
    differs: now !== yours,
  }));
  return (
    <div role="alert" className="space-y-4">
      <Notice kind="warning" title={<T k="changed.title" />}>
        <p>
          <T k="changed.what" />
        </p>
      </Notice>
      <Compare
        one={<T k="changed.yours" />}
        other={<T k="changed.now" />}
        differs={<T k="changed.differs" />}
        rows={rows}
      />
      <div className="flex flex-wrap gap-3">
        <Button onClick={onKeep}>
          <T k="changed.keep" />
        </Button>
        <Button kind="outline" onClick={onTake}>
          <T k="changed.take" />
        </Button>
      </div>
    </div>
  );
}
