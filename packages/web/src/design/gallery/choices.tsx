import { type ReactNode, useState } from "react";
import { Checkbox } from "../checkbox.tsx";
import { CheckboxGroup, type GroupChoice, RadioGroup } from "../choice-group.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { ChoiceRow, ChoiceTableHead } from "../choice-table.tsx";
import { type Option, Select } from "../select.tsx";
import { Show } from "./show.tsx";
import { w } from "./words.ts";

type Way = "phone" | "mail" | "letter";
const ways: readonly GroupChoice<Way>[] = [
  { value: "phone", label: w.byPhone },
  { value: "mail", label: w.byMail, hint: w.byMailHint },
  { value: "letter", label: w.byLetter, disabled: true },
];
const places: readonly Option<"17" | "16" | "18">[] = [
  { value: "16", label: w.toyama },
  { value: "17", label: w.ishikawa },
  { value: "18", label: w.fukui },
];
const answers = [w.q0, w.q1, w.q2].map((label, value) => ({ value, sign: String(value), label }));

/** The parts to choose with: none chosen, chosen, wrong, closed. */
export function Choices(): ReactNode {
  const [place, setPlace] = useState<"17" | "16" | "18" | null>(null);
  const [way, setWay] = useState<Way | null>("phone");
  const [help, setHelp] = useState<readonly Way[]>(["mail"]);
  const [agreed, setAgreed] = useState(false);
  const [walk, setWalk] = useState<number | null>(1);
  const clear = { label: w.clear, onClear: () => setWalk(null) };
  const question = { legend: w.q, choices: answers, chosen: walk, onChoose: setWalk, clear };
  const region = { label: w.prefecture, options: places, value: place, onChange: setPlace };
  return (
    <Show id="choices" title={w.choices}>
      <Select id="c-place" requiredMark={w.required} placeholder={w.choose} {...region} />
      <Select id="c-place-wrong" error={w.choose} placeholder={w.choose} {...region} />
      <RadioGroup
        id="c-way"
        label={w.contact}
        requiredMark={w.required}
        hint={w.contactHint}
        choices={ways}
        value={way}
        onChange={setWay}
      />
      <RadioGroup
        id="c-way-wrong"
        label={w.contact}
        error={w.contactError}
        choices={ways}
        value={null}
        onChange={setWay}
        inline
      />
      <CheckboxGroup
        id="c-help"
        label={w.help}
        optionalMark={w.optional}
        choices={ways}
        values={help}
        onChange={setHelp}
      />
      <Checkbox label={w.agree} hint={w.agreeHint} checked={agreed} onChange={setAgreed} />
      <ChoiceList name="c-walk" {...question} />
      <div>
        <ChoiceTableHead labels={answers.map((answer) => answer.label)} />
        <ChoiceRow name="c-walk-row" {...question} />
        <ChoiceRow name="c-walk-wrong" {...question} error={w.choose} chosen={null} />
      </div>
    </Show>
  );
}
