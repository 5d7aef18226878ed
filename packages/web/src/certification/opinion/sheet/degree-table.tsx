import { isAnswered, type FieldSpec } from "@yorisoi/rules/certification";
import { type ReactNode, useState } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Button, Checkbox, ChoiceRow, ChoiceTableHead } from "../../../design/index.ts";
import {
  DocumentField,
  fieldId,
  goToField,
  useDocument,
  useFieldValue,
  useWrite,
} from "../../document/index.ts";
import { useIsPlain } from "../field/use-plain.ts";
import { useAsked } from "../field/use-asked.ts";
import { LastWords } from "../last-time/last-words.tsx";
import { TakeReady } from "../last-time/take-ready.tsx";
import { AskedHere } from "../questions/asked-here.tsx";

const isSevere = ({ key }: FieldSpec) => key.endsWith(".severe");
const group = /^(?:麻痺|関節の拘縮|失調・不随意運動)[ ・]|^[A-Za-z]+: /u;

/** Limbs or joints, one row each with its degree; the degree in the severe state beneath, when it is another. */
export function DegreeTable({ specs }: { specs: readonly FieldSpec[] }): ReactNode {
  const { snapshot, mayWrite, write } = useDocument();
  const { values } = snapshot;
  const rows = specs.filter((spec) => !isSevere(spec));
  const severe = specs.filter(isSevere);
  const hasSevere = severe.some(({ key }) => isAnswered(values, key));
  const [wantsSevere, setWantsSevere] = useState(false);
  const [first] = rows;
  const isAsked = useAsked(first && { spec: first, row: "" });
  if (!first || !isAsked) return null;
  const [prefix = ""] = first.key.split(".");
  const open = rows.filter(({ key }) => !isAnswered(values, key));
  const shows = hasSevere || wantsSevere;
  return (
    <div className="space-y-3">
      <TakeReady section="body" prefix={`${prefix}.`} />
      {severe.length > 0 && mayWrite && !hasSevere && (
        <Checkbox label={<T k="opinion.degrees.severe" />} checked={wantsSevere} onChange={setWantsSevere} />
      )}
      <div>
        <ChoiceTableHead labels={labelsOf(first)} />
        {rows.map((spec) => (
          <div key={spec.key}>
            <AskedHere fieldKey={spec.key} />
            <Row spec={spec} joined={shows && severe.length > 0} />
            {shows &&
              severe
                .filter(({ key }) => key === `${spec.key}.severe`)
                .map((one) => <Row key={one.key} spec={one} isSub />)}
          </div>
        ))}
      </div>
      {mayWrite && open.length > 0 && open.length < rows.length && (
        <Button
          kind="outline"
          onClick={() => {
            for (const { key } of open) write(key, "none");
            goToField(first.key);
          }}
        >
          <T k="opinion.degrees.restNone" values={{ number: open.length }} />
        </Button>
      )}
    </div>
  );
}

const optionsOf = ({ kind }: FieldSpec) => (kind.type === "choice" ? kind.options : []);

function labelsOf(spec: FieldSpec): readonly ReactNode[] {
  return optionsOf(spec).map((option) => <Label key={option.code} words={option} />);
}

function Label({ words }: { words: { readonly ja: string; readonly en: string } }): ReactNode {
  const { language } = usePreferences();
  return <Furigana text={words[language]} />;
}

function Row({
  spec,
  joined = false,
  isSub = false,
}: {
  spec: FieldSpec;
  joined?: boolean;
  isSub?: boolean;
}): ReactNode {
  const { language } = usePreferences();
  const value = useFieldValue(spec.key);
  const { mayWrite } = useDocument();
  const write = useWrite();
  const isPlain = useIsPlain(spec.key);
  if (!isPlain || !mayWrite) return <DocumentField fieldKey={spec.key} />;
  const options = optionsOf(spec);
  const chosen = options.findIndex(({ code }) => code === value);
  return (
    <ChoiceRow
      name={fieldId(spec.key)}
      legend={
        isSub ? <T k="opinion.degrees.whenSevere" /> : <Furigana text={spec[language].replace(group, "")} />
      }
      hint={<LastWords fieldKey={spec.key} />}
      choices={options.map((option, at) => ({ value: at, label: <Label words={option} /> }))}
      chosen={chosen < 0 ? null : chosen}
      onChoose={(at) => write(spec.key, options[at]?.code ?? null)}
      place={isSub ? "sub" : joined ? "joined" : undefined}
      {...(chosen < 0
        ? {}
        : { clear: { label: <T k="opinion.clear" />, onClear: () => write(spec.key, null) } })}
    />
  );
}
