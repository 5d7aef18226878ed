import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import {
  Button,
  CheckboxGroup,
  type FieldTexts,
  type GroupChoice,
  TextField,
} from "../../../design/index.ts";

interface Props extends FieldTexts {
  readonly id: string;
  readonly choices: readonly GroupChoice<string>[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** The words of a choice that are searched. */
  readonly wordsOf: (value: string) => string;
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");

/** Many answers of which some are chosen: those chosen in sight, the whole list on request, with a search. */
export function ManyChoices({ choices, values, onChange, wordsOf, ...group }: Props): ReactNode {
  const { id, label, hint } = group;
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const sought = plain(query);
  const shown = isOpen ? choices.filter(({ value }) => plain(wordsOf(value)).includes(sought)) : [];
  const chosen = choices.filter(({ value }) => values.includes(value));
  const put = (inSight: readonly string[]) => {
    const codes = choices.map(({ value }) => value);
    const isShown = (code: string) => shown.some(({ value }) => value === code);
    onChange(codes.filter((code) => (isShown(code) ? inSight : values).includes(code)));
  };
  return (
    <div className="space-y-2">
      <CheckboxGroup {...group} choices={[]} values={values} onChange={put} />
      {chosen.length === 0 ? (
        <p className="text-solid-gray-700">
          <T k="document.many.none" />
        </p>
      ) : (
        <ul className="list-disc pl-6">
          {chosen.map((choice) => (
            <li key={choice.value}>{choice.label}</li>
          ))}
        </ul>
      )}
      <Button
        kind="outline"
        aria-expanded={isOpen}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={() => {
          setQuery("");
          setOpen(!isOpen);
        }}
      >
        {isOpen ? (
          <T k="document.many.close" />
        ) : (
          <T k="document.many.choose" values={{ number: choices.length }} />
        )}
        <span className="sr-only"> {label}</span>
      </Button>
      {isOpen && (
        <div className="space-y-2 border-l-4 border-solid-gray-200 pl-4">
          <TextField
            id={`${id}-search`}
            type="search"
            label={<T k="document.many.search" />}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
          {shown.length === 0 && (
            <output className="block">
              <T k="document.many.notFound" />
            </output>
          )}
          <div className="max-h-[60vh] overflow-y-auto p-1">
            <CheckboxGroup
              id={`${id}-all`}
              label={<T k="document.many.list" />}
              choices={shown}
              values={values}
              onChange={put}
            />
          </div>
        </div>
      )}
    </div>
  );
}
