import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Checkbox, ChoiceList, Disclosure } from "../../design/index.ts";
import { changeView, useView, type View, view } from "./view.ts";

interface Setting<Name extends "edition" | "face" | "order" | "words"> {
  readonly name: Name;
  readonly legend: TextKey;
  readonly hint?: TextKey;
  readonly choices: readonly (readonly [value: View[Name], label: TextKey])[];
}

/** A setting of the page as a group of radios. */
function SettingChoice<Name extends "edition" | "face" | "order" | "words">(
  setting: Setting<Name>,
): ReactNode {
  const { name, legend, hint, choices } = setting;
  const now = useView((current) => choices.findIndex(([value]) => value === current[name]));
  return (
    <ChoiceList
      inline={name === "face"}
      name={`set-${name}`}
      legend={<T k={legend} />}
      hint={hint && <T k={hint} />}
      choices={choices.map(([, label], value) => ({ value, label: <T k={label} /> }))}
      chosen={now}
      onChoose={(at) => changeView({ [name]: choices[at]?.[0] })}
    />
  );
}

export function EditionChoice(): ReactNode {
  return (
    <SettingChoice
      name="edition"
      legend="form.edition"
      hint="form.edition.hint"
      choices={[
        ["2014", "form.edition.2014"],
        ["2013", "form.edition.2013"],
      ]}
    />
  );
}

export function FaceChoice(): ReactNode {
  return (
    <SettingChoice
      name="face"
      legend="form.face"
      hint="form.face.hint"
      choices={[
        ["group", "form.face.group"],
        ["sheet", "form.face.sheet"],
      ]}
    />
  );
}

/** What one changes once, if ever: order, words, explanations. */
export function DisplaySettings(): ReactNode {
  const edition = useView((current) => current.edition);
  const help = useView((current) => current.help[current.face]);
  return (
    <Disclosure summary={<T k="form.display" />}>
      <div className="space-y-4">
        <SettingChoice
          name="order"
          legend="form.order"
          choices={[
            ["sheet", "form.order.sheet"],
            ["law", "form.order.law"],
          ]}
        />
        <SettingChoice
          name="words"
          legend="form.words"
          hint="form.words.hint"
          choices={[
            ["law", `form.words.law.${edition}`],
            ["paper", `form.words.paper.${edition}`],
          ]}
        />
        <Checkbox
          label={<T k="form.help" />}
          hint={<T k="form.help.hint" />}
          checked={help}
          onChange={(on) => changeView({ help: { ...view().help, [view().face]: on } })}
        />
      </div>
    </Disclosure>
  );
}
