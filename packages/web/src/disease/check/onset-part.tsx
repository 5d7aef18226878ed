import type { WindowAnswer } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Checkbox, RadioGroup, TextField } from "../../design/index.ts";
import { Said } from "../words/said.tsx";
import { changeDraft, type CheckedDisease, type CheckDraft, keyOf } from "./draft.ts";
import { readOnset } from "./read-onset.ts";

interface Props {
  readonly draft: CheckDraft;
  readonly answer: WindowAnswer | null;
}

const progress = ["yes", "no", "unknown"] as const;

/** When each disease began, where the rules ask for it. A year is enough, and 「ごろ」 too. */
export function OnsetPart({ draft, answer }: Props): ReactNode {
  return (
    <div className="space-y-6">
      {draft.diseases.map((disease, at) => (
        <OneOnset key={keyOf(disease)} disease={disease} at={at} draft={draft} answer={answer} />
      ))}
    </div>
  );
}

function OneOnset({
  disease,
  at,
  draft,
  answer,
}: Props & { disease: CheckedDisease; at: number }): ReactNode {
  const onset = answer?.diseases[at]?.onset;
  const put = (change: Partial<CheckedDisease>) =>
    changeDraft({
      diseases: draft.diseases.map((one) => (keyOf(one) === keyOf(disease) ? { ...one, ...change } : one)),
    });
  const id = `check-onset-${at}`;
  const asksProgress = onset?.need === "asked" || disease.progressive !== null;
  return (
    <fieldset className="space-y-3">
      <legend lang="ja" className="font-700">
        {disease.name}
      </legend>
      {onset && (
        <p>
          <Said of={onset.because} />
        </p>
      )}
      {asksProgress && (
        <RadioGroup
          id={`${id}-progress`}
          label={<T k="check.progressive" />}
          inline
          choices={progress.map((value) => ({ value, label: <T k={`check.progressive.${value}`} /> }))}
          value={disease.progressive}
          onChange={(progressive) => put({ progressive })}
        />
      )}
      <TextField
        id={id}
        label={<T k="check.onset" />}
        hint={<T k="check.onset.hint" />}
        autoComplete="off"
        size={16}
        value={disease.onset}
        onChange={({ target }) => put({ onset: target.value })}
      />
      <Understood text={disease.onset} />
      <Checkbox
        label={<T k="check.onset.about" />}
        checked={disease.about}
        onChange={(about) => put({ about })}
      />
    </fieldset>
  );
}

/** How the words were understood: 2019年4月. */
function Understood({ text }: { text: string }): ReactNode {
  const say = useSay();
  const read = readOnset(text);
  const [year = "", month, date] = read?.split("-") ?? [];
  const values = { year: Number(year), month: Number(month), date: Number(date) };
  const words = date ? "check.onset.day" : month ? "check.onset.month" : "check.onset.year";
  return (
    <output className="block min-h-[1.7em]">
      {read ? say(words, values) : text.trim() !== "" && <T k="check.onset.unread" />}
    </output>
  );
}
