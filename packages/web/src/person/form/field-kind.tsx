import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Checkbox, RadioGroup, Select, TextArea, TextField } from "../../design/index.ts";
import { Coded, useOptions } from "../words/coded.tsx";
import { ShownDay } from "../words/shown-day.tsx";
import { DayInput, dayToSend } from "./day-input.tsx";

/** What every field is given: its id, what is in it, and what is wrong with it. */
export interface InputProps<Value> {
  readonly id: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error: ReactNode;
}

/** A fact that can be changed: its name in what is stored and sent, its words, how it is typed and how it is shown. */
export interface FactField<Value = unknown> {
  readonly key: string;
  readonly label: TextKey;
  readonly isNeeded?: boolean | undefined;
  readonly input: (props: InputProps<Value>) => ReactNode;
  readonly show: (value: Value) => ReactNode;
  /** From what is stored to what stands in the field; without it they are the same. */
  readonly open?: (stored: unknown) => Value;
  /** From what stands in the field to what is sent. */
  readonly send?: (value: Value) => unknown;
}

interface Texts {
  readonly hint?: TextKey | undefined;
  readonly isNeeded?: boolean | undefined;
}

const marks = ({ hint, isNeeded }: Texts) => ({
  hint: hint && <T k={hint} />,
  optionalMark: isNeeded ? undefined : <T k="field.optional" />,
});

const asText = (stored: unknown) => (typeof stored === "string" ? stored : "");
const none = <T k="account.none" />;
const shown = (text: unknown) => (asText(text) ? <span>{asText(text)}</span> : none);

/** Fields of several kinds stand in one list, where each is used with its own values only. */
const field = <Value,>(given: FactField<Value>): FactField => given as unknown as FactField;

interface TextGiven extends Texts {
  readonly type?: "text" | "tel" | "email";
  readonly inputMode?: "numeric";
  readonly send?: (text: string) => unknown;
}

export function textFact(key: string, label: TextKey, given: TextGiven = {}): FactField {
  const { type = "text", inputMode, send, ...texts } = given;
  return field<string>({
    key,
    label,
    isNeeded: texts.isNeeded,
    open: asText,
    show: shown,
    ...(send ? { send } : {}),
    input: ({ value, onChange, ...rest }) => (
      <TextField
        {...rest}
        {...marks(texts)}
        type={type}
        {...(inputMode ? { inputMode } : {})}
        autoComplete="off"
        label={<T k={label} />}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    ),
  });
}

export function areaFact(key: string, label: TextKey, texts: Texts = {}): FactField {
  return field<string>({
    key,
    label,
    isNeeded: texts.isNeeded,
    open: asText,
    show: (text) => (text ? <span className="whitespace-pre-line">{text}</span> : none),
    input: (props) => <TextArea {...props} {...marks(texts)} label={<T k={label} />} />,
  });
}

export function dayFact(key: string, label: TextKey, texts: Texts = {}): FactField {
  return field<string>({
    key,
    label,
    isNeeded: texts.isNeeded,
    open: asText,
    send: dayToSend,
    show: (day) => <ShownDay day={dayToSend(day)} />,
    input: (props) => (
      <DayInput {...props} {...marks({ hint: "person.day.hint", ...texts })} label={<T k={label} />} />
    ),
  });
}

type Words = Readonly<Record<string, { readonly ja: string; readonly en: string }>>;

function CodeSelect({
  words,
  label,
  hint,
  ...props
}: InputProps<string> & { words: Words; label: TextKey } & Texts) {
  const options = useOptions(words);
  return (
    <Select
      {...props}
      value={props.value || null}
      label={<T k={label} />}
      hint={hint && <T k={hint} />}
      options={options}
      placeholder=""
    />
  );
}

/** One of a table of codes. */
export function codeFact(key: string, label: TextKey, words: Words, texts: Texts = {}): FactField {
  const few = Object.keys(words).length < 7;
  return field<string>({
    key,
    label,
    isNeeded: true,
    open: asText,
    show: (code) => (code ? <Coded words={words} code={code} /> : none),
    input: (props) =>
      few ? (
        <RadioGroup
          {...props}
          label={<T k={label} />}
          hint={texts.hint && <T k={texts.hint} />}
          choices={Object.keys(words).map((value) => ({
            value,
            label: <Coded words={words} code={value} />,
          }))}
        />
      ) : (
        <CodeSelect {...props} {...texts} words={words} label={label} />
      ),
  });
}

export function checkFact(key: string, label: TextKey, hint?: TextKey): FactField {
  return field<boolean>({
    key,
    label,
    open: (stored) => stored === true,
    show: (isOn) => <T k={isOn ? "person.yes" : "person.no"} />,
    input: ({ value, onChange }) => (
      <Checkbox label={<T k={label} />} hint={hint && <T k={hint} />} checked={value} onChange={onChange} />
    ),
  });
}

/** A field of its own kind. */
export const ownFact = field;
