import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Disclosure, Notice } from "../../../design/index.ts";
import { useOpenField } from "../../document/face/use-open-field.ts";
import { FieldName } from "../../document/index.ts";
import { useSpec } from "../fields/use-spec.ts";

/** After beginning from the last application: what was carried over, and is to be looked at. */
export function ToConfirm({ keys }: { keys: readonly string[] }): ReactNode {
  if (keys.length === 0) return null;
  return (
    <Notice kind="info" title={<T k="application.toConfirm" />}>
      <p>
        <T k="application.toConfirm.what" />
      </p>
      <Disclosure summary={<T k="application.toConfirm.list" values={{ count: keys.length }} />}>
        <ul>
          {keys.map((key) => (
            <Carried key={key} fieldKey={key} />
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}

function Carried({ fieldKey }: { fieldKey: string }): ReactNode {
  const spec = useSpec(fieldKey);
  const openField = useOpenField();
  if (!spec) return null;
  return (
    <li>
      <button
        type="button"
        onClick={() => openField(fieldKey)}
        className="inline-flex min-h-11 items-center text-start text-key-1000 underline underline-offset-4"
      >
        <span>
          <FieldName spec={spec} />
        </span>
      </button>
    </li>
  );
}
