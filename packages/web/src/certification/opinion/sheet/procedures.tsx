import { type FieldSpec, type Option, tableOf } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { DocumentField, fieldId, useDocument, useFieldValue, useWrite } from "../../document/index.ts";
import { OpinionField } from "../field/opinion-field.tsx";
import { useAsked } from "../field/use-asked.ts";
import { useIsPlain } from "../field/use-plain.ts";
import { LastWords } from "../last-time/last-words.tsx";
import { AskedHere } from "../questions/asked-here.tsx";
import { Tick } from "./tick.tsx";

const WHICH = "procedures.which";

const codesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
const optionsOf = (spec: FieldSpec | undefined): readonly Option[] =>
  spec?.kind.type === "choices" ? spec.kind.options : [];

/** The special procedures, one row each: whether it is done, by whom, and what more has to be known of it. */
export function Procedures({ specs }: { specs: readonly FieldSpec[] }): ReactNode {
  const { language } = usePreferences();
  const which = specs.find(({ key }) => key === WHICH);
  const isAsked = useAsked(which && { spec: which, row: "" });
  const isPlain = useIsPlain(WHICH);
  const { mayWrite } = useDocument();
  if (!which || !isAsked) return null;
  if (!isPlain || !mayWrite) return specs.map(({ key }) => <OpinionField key={key} fieldKey={key} />);
  return (
    <fieldset id={fieldId(WHICH)} className="min-w-0">
      <legend className="font-700">
        <Furigana text={which[language]} />
        <span className="ml-2 font-400 text-error-2">
          <T k="document.required" />
        </span>
      </legend>
      <p className="text-solid-gray-700">
        <T k="opinion.procedures.lead" /> <LastWords fieldKey={WHICH} />
      </p>
      <AskedHere fieldKey={WHICH} />
      {optionsOf(which).map((option) => (
        <ProcedureRow key={option.code} option={option} all={optionsOf(which)} specs={specs} />
      ))}
      <Disclosure summary={<T k="opinion.procedures.meanings" />}>
        <dl className="space-y-1">
          {optionsOf(which).map(({ code, ja, plain }) => (
            <div key={code}>
              <dt className="font-700" lang="ja">
                {ja}
              </dt>
              <dd lang="ja">{plain}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </fieldset>
  );
}

interface RowProps {
  readonly option: Option;
  readonly all: readonly Option[];
  readonly specs: readonly FieldSpec[];
}

function ProcedureRow({ option, all, specs }: RowProps): ReactNode {
  const { language } = usePreferences();
  const write = useWrite();
  const chosen = codesIn(useFieldValue(WHICH));
  const isTicked = chosen.includes(option.code);
  const prefix = `procedure.${option.code}.`;
  const by = specs.find(({ key }) => key === `${prefix}by`);
  const details = specs.filter(
    (spec) => spec.key.startsWith(prefix) && spec !== by && tableOf(spec) === null,
  );
  const toggle = () => {
    const isWanted = (code: string) => (code === option.code ? !isTicked : chosen.includes(code));
    write(WHICH, all.map(({ code }) => code).filter(isWanted));
  };
  return (
    <div className="border-b border-solid-gray-200">
      <div className="items-center gap-x-6 lg:flex lg:justify-between">
        <Tick checked={isTicked} onChange={toggle}>
          <Furigana text={option[language]} />
        </Tick>
        {isTicked && by && <DoneBy spec={by} />}
      </div>
      {isTicked && details.length > 0 && (
        <div className="grid gap-6 pb-4 pl-9 lg:grid-cols-2">
          {details.map(({ key }) => (
            <OpinionField key={key} fieldKey={key} />
          ))}
        </div>
      )}
    </div>
  );
}

function DoneBy({ spec }: { spec: FieldSpec }): ReactNode {
  const { language } = usePreferences();
  const write = useWrite();
  const chosen = codesIn(useFieldValue(spec.key));
  const isPlain = useIsPlain(spec.key);
  const options = optionsOf(spec);
  if (!isPlain) return <DocumentField fieldKey={spec.key} />;
  return (
    <fieldset id={fieldId(spec.key)} className="min-w-0 pb-2 pl-9 lg:pb-0 lg:pl-0">
      <legend className="sr-only">
        <Furigana text={spec[language]} />
      </legend>
      <AskedHere fieldKey={spec.key} />
      <div className="flex flex-wrap items-center gap-x-4">
        <span aria-hidden="true" className="text-solid-gray-700">
          <T k="opinion.procedures.by" />
        </span>
        {options.map(({ code, ...words }) => (
          <Tick
            key={code}
            checked={chosen.includes(code)}
            onChange={() =>
              write(
                spec.key,
                options
                  .map((one) => one.code)
                  .filter((one) => (one === code ? !chosen.includes(code) : chosen.includes(one))),
              )
            }
          >
            <Furigana text={words[language]} />
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}
