import type { CivilDay } from "@yorisoi/rules/calendar";
import type { Handbook } from "@yorisoi/rules/disease";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Checkbox, CheckboxGroup, TextField } from "../../design/index.ts";
import { DayEntry } from "../day/day-entry.tsx";
import { DiseaseField } from "../field/disease-field.tsx";
import { ageIn } from "./case-of.ts";
import { changeDraft, type CheckDraft, keyOf, newDisease } from "./draft.ts";

export interface PartProps {
  readonly draft: CheckDraft;
}

export function DayPart({ draft }: PartProps): ReactNode {
  return (
    <DayEntry
      id="check-day"
      label={<T k="check.day" />}
      hint={<T k="check.day.hint" />}
      value={draft.day}
      onChange={(day) => changeDraft({ day })}
    />
  );
}

export function DiseasesPart({ draft, day }: PartProps & { day: CivilDay | null }): ReactNode {
  const { diseases } = draft;
  return (
    <div className="space-y-4">
      <DiseaseField
        id="check-diseases"
        label={<T k="check.diseases" />}
        hint={<T k="check.diseases.hint" />}
        value={diseases}
        day={day ?? undefined}
        allowTyped
        onChange={(picked) => {
          const known = (key: string) => diseases.find((disease) => keyOf(disease) === key);
          changeDraft({ diseases: picked.map((one) => known(keyOf(one)) ?? newDisease(one)) });
        }}
      />
      {diseases.length > 1 && (
        <fieldset>
          <legend className="font-700">
            <T k="check.complication" />
          </legend>
          {diseases.map((disease) => (
            <Checkbox
              key={keyOf(disease)}
              label={<span lang="ja">{disease.name}</span>}
              checked={disease.complication}
              onChange={(complication) => {
                const changed = diseases.map((one) => (one === disease ? { ...one, complication } : one));
                changeDraft({ diseases: changed });
              }}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

export function PersonPart({ draft }: PartProps): ReactNode {
  const isWrong = draft.age.trim() !== "" && ageIn(draft.age) === null;
  return (
    <div className="space-y-4">
      <DayEntry
        id="check-birthDay"
        label={<T k="check.birthDay" />}
        hint={<T k="check.birthDay.hint" />}
        value={draft.birthDay}
        onChange={(birthDay) => changeDraft({ birthDay })}
      />
      <TextField
        id="check-age"
        label={<T k="check.age" />}
        hint={<T k="check.age.hint" />}
        inputMode="numeric"
        autoComplete="off"
        size={4}
        unit={<T k="check.age.unit" />}
        value={draft.age}
        error={isWrong && <T k="check.age.wrong" />}
        onChange={({ target }) => changeDraft({ age: target.value })}
      />
    </div>
  );
}

export function EarlierPart({ draft }: PartProps): ReactNode {
  return (
    <DayEntry
      id="check-earlier"
      label={<T k="check.earlier" />}
      hint={<T k="check.earlier.hint" />}
      value={draft.earlierDecision}
      onChange={(earlierDecision) => changeDraft({ earlierDecision })}
    />
  );
}

const handbooks: readonly Handbook[] = ["physical", "intellectual", "mental"];

export function HandbookPart({ draft }: PartProps): ReactNode {
  return (
    <CheckboxGroup<Handbook>
      id="check-handbook"
      label={<T k="check.handbook" />}
      hint={<T k="check.handbook.hint" />}
      choices={handbooks.map((value) => ({ value, label: <T k={`check.handbook.${value}`} /> }))}
      values={draft.handbook}
      onChange={(handbook) => changeDraft({ handbook })}
    />
  );
}
