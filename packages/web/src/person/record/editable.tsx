import { type ReactNode, useState } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Button, type SaveState } from "../../design/index.ts";
import type { PersonKey } from "../answers.ts";
import { EditForm, type Sent } from "../form/edit-form.tsx";
import type { FactField } from "../form/field-kind.tsx";
import { focusPart, Part } from "./part.tsx";
import { refreshRecord } from "./use-record.ts";

interface Props {
  readonly id: string;
  readonly title: TextKey;
  readonly lead?: TextKey;
  readonly of: PersonKey;
  readonly fields: readonly FactField[];
  readonly stored: object;
  readonly mayChange: boolean;
  readonly save: (values: Readonly<Record<string, unknown>>, version: number, sent: Sent) => Promise<unknown>;
  readonly readCurrent?: (current: unknown) => object;
  /** How it is shown while nobody changes it. */
  readonly children: ReactNode;
}

/** A part of the record that is changed and saved as a whole. */
export function Editable(props: Props): ReactNode {
  const { id, title, lead, of, fields, stored, mayChange, save, readCurrent, children } = props;
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState<SaveState>("idle");
  const close = (next: SaveState) => {
    setOpen(false);
    setState(next);
    focusPart(id);
  };
  return (
    <Part id={id} title={title} lead={lead} state={state}>
      {isOpen ? (
        <EditForm
          id={`${id}-form`}
          fields={fields}
          stored={stored}
          save={async (values, version, sent) => {
            await save(values, version, sent);
            await refreshRecord(of);
          }}
          {...(readCurrent ? { readCurrent } : {})}
          onDone={() => close("saved")}
          onCancel={() => close("idle")}
        />
      ) : (
        <>
          {children}
          {mayChange && (
            <Button
              kind="outline"
              onClick={() => {
                setState("idle");
                setOpen(true);
              }}
            >
              <T k="account.change" />
              <span className="sr-only">
                {" "}
                <T k={title} />
              </span>
            </Button>
          )}
        </>
      )}
    </Part>
  );
}
