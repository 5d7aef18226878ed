import { type ReactNode, useState } from "react";
import { CodeField } from "../code-field.tsx";
import { DayField } from "../day-field.tsx";
import { FileField } from "../file-field.tsx";
import { PasswordField } from "../password-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { readSampleDay, sayDay } from "./sample-day.ts";
import { Show } from "./show.tsx";
import { w } from "./words.ts";

/** The boxes to type in: empty, filled, wrong, closed. */
export function Fields(): ReactNode {
  return (
    <Show id="fields" title={w.fields}>
      <TextField id="f-name" label={w.name} requiredMark={w.required} hint={w.nameHint} autoComplete="name" />
      <TextField
        id="f-wrong"
        label={w.name}
        requiredMark={w.required}
        hint={w.nameHint}
        error={w.nameError}
        defaultValue="?"
      />
      <TextField id="f-kana" label={w.kana} optionalMark={w.optional} lang="ja" />
      <TextField id="f-mail" type="email" label={w.mail} autoComplete="email" inputMode="email" lang="en" />
      <TextField id="f-phone" type="tel" label={w.phone} autoComplete="tel" inputMode="tel" />
      <TextField id="f-search" type="search" label={w.search} defaultValue={w.ishikawa} />
      <TextField id="f-weight" label={w.weight} unit={w.kilo} inputMode="decimal" size={6} />
      <TextField id="f-closed" label={w.closed} disabled defaultValue={w.ishikawa} />
      <Typed />
    </Show>
  );
}

function Typed(): ReactNode {
  const [note, setNote] = useState("");
  const [day, setDay] = useState("R8.11.21");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const dayParts = { parse: readSampleDay, format: sayDay, notUnderstood: w.notDay };
  return (
    <>
      <TextArea
        id="f-note"
        label={w.note}
        optionalMark={w.optional}
        hint={w.noteHint}
        value={note}
        onChange={setNote}
        count={(length) => `${length} / 400文字`}
      />
      <DayField
        id="f-day"
        label={w.birthday}
        requiredMark={w.required}
        hint={w.dayHint}
        value={day}
        onChange={setDay}
        {...dayParts}
      />
      <DayField
        id="f-day-wrong"
        label={w.birthday}
        error={w.notDay}
        value="きのう"
        onChange={setDay}
        {...dayParts}
      />
      <PasswordField
        id="f-password"
        label={w.password}
        hint={w.passwordHint}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        show={w.showPassword}
      />
      <CodeField id="f-code" label={w.code} hint={w.codeHint} value={code} onChange={setCode} />
      <CodeField id="f-code-wrong" label={w.code} error={w.codeError} value="123456" onChange={setCode} />
      <FileField
        id="f-file"
        label={w.file}
        accept=".pdf,image/*"
        limit={w.fileLimit}
        file={file}
        onFile={setFile}
        remove={w.removeFile}
      />
      <FileField
        id="f-file-wrong"
        label={w.file}
        limit={w.fileLimit}
        error={w.fileError}
        file={file}
        onFile={setFile}
        remove={w.removeFile}
      />
    </>
  );
}
