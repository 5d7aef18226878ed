import { type EditionId, editions } from "@yorisoi/rules/grading";
import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { FileField, Form, RadioGroup } from "../../design/index.ts";
import type { ImportAnswer, ImportKind, TableToImport } from "./answer.ts";
import { readTableFile } from "./read-table-file.ts";
import { Templates } from "./templates.tsx";

/** A table as it was read, and what the server says would come of it. */
export interface CheckedTable {
  /** New for each check: what is taken in with it is taken in once. */
  readonly id: string;
  readonly table: TableToImport;
  readonly answer: ImportAnswer;
}

interface Props {
  readonly onChecked: (checked: CheckedTable) => void;
  readonly onChange: () => void;
}

const FILE = "import-file";

const kinds = ["applications", "surveys"] as const satisfies readonly ImportKind[];

/** What kind of table, the empty one to fill in, and the file; sending it changes nothing yet. */
export function ImportForm({ onChecked, onChange }: Props): ReactNode {
  const say = useSay();
  const [kind, setKind] = useState<ImportKind>("applications");
  const [edition, setEdition] = useState<EditionId>("2014");
  const [file, setFile] = useState<File | null>(null);
  const faults = useFaults({ "/content": FILE });
  const changed = (change: () => void) => {
    change();
    faults.clear();
    onChange();
  };
  const check = async () => {
    onChange();
    const reading = file && (await readTableFile(file));
    const fault = !reading ? "none" : reading.ok ? null : reading.why;
    const found = fault === null ? [] : [{ id: FILE, message: say(`imports.file.${fault}`) }];
    await faults.run(found, async () => {
      if (!reading?.ok) return;
      const { format, content } = reading;
      const table: TableToImport = { kind, format, content, edition };
      const answer = await ask<ImportAnswer>("POST", "/api/cases/imports", {
        body: { ...table, dryRun: true },
      });
      onChecked({ id: crypto.randomUUID(), table, answer });
    });
  };
  return (
    <Form
      label={say("imports.title")}
      submit={<T k="imports.check" />}
      busyWords={<T k="imports.checking" />}
      onSubmit={check}
    >
      <FaultSummary faults={faults} />
      <RadioGroup
        id="import-kind"
        label={<T k="imports.kind" />}
        value={kind}
        onChange={(next) => changed(() => setKind(next))}
        choices={kinds.map((value) => ({
          value,
          label: <T k={`imports.kind.${value}`} />,
          hint: <T k={`imports.kind.${value}.hint`} />,
        }))}
      />
      {kind === "surveys" && (
        <RadioGroup
          id="import-edition"
          label={<T k="imports.edition" />}
          value={edition}
          onChange={(next) => changed(() => setEdition(next))}
          choices={editions.map(({ id, name }) => ({ value: id, label: <Furigana text={name} /> }))}
        />
      )}
      <Templates kind={kind} edition={edition} />
      <FileField
        id={FILE}
        label={<T k="imports.file" />}
        limit={<T k="imports.file.limit" />}
        accept=".csv,.tsv,.txt,.xlsx"
        file={file}
        onFile={(next) => changed(() => setFile(next))}
        remove={<T k="imports.file.remove" />}
        error={faults.at(FILE)}
      />
    </Form>
  );
}
