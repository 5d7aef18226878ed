import {
  type CivilDay,
  describeDayProblem,
  formatDay,
  formatDayEnglish,
  parseDay,
} from "@yorisoi/rules/calendar";
import { fits, type OrganisationKind, type Role, roleIds } from "@yorisoi/rules/identity";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import type { TextKey } from "../../app/text.ts";
import { Furigana, T } from "../../app/words.tsx";
import type { Faults } from "../../app/form/index.ts";
import { DayField, RadioGroup, TextField } from "../../design/index.ts";
import { RoleMeaning, RoleName } from "../role-words.tsx";

/** A role as it is being given: the days as typed. */
export interface RoleDraft {
  readonly role: Role | null;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** Places in what is sent and the fields they belong to; a new account has the role one level deeper. */
export const roleFieldPlaces = Object.fromEntries(
  ["", "/role"].flatMap((before) => [
    [`${before}/validFrom`, "role-from"],
    [`${before}/validUntil`, "role-until"],
    [`${before}/reason`, "role-reason"],
  ]),
);

const dayOf = (text: string): CivilDay | null => {
  const reading = parseDay(text);
  return reading.ok ? reading.value : null;
};

/** The role as it is sent; a day that cannot be read goes as it was typed, and the server says what is wrong. */
export const roleToSend = ({ role, from, until, reason }: RoleDraft) => ({
  role,
  validFrom: dayOf(from) ?? from,
  validUntil: until.trim() === "" ? null : (dayOf(until) ?? until),
  reason,
});

interface Props {
  readonly kind: OrganisationKind;
  readonly draft: RoleDraft;
  readonly onChange: (draft: RoleDraft) => void;
  readonly faults: Faults;
}

/** Which role, from when, until when, why. Only roles of this kind of organisation, each explained where it is given. */
export function RoleFields({ kind, draft, onChange, faults }: Props): ReactNode {
  const choices = roleIds
    .filter((role) => fits(role, kind))
    .map((role) => ({ value: role, label: <RoleName role={role} />, hint: <RoleMeaning role={role} /> }));
  const day = (id: "from" | "until", label: TextKey, hint: TextKey) => (
    <RoleDay
      id={`role-${id}`}
      label={label}
      hint={hint}
      value={draft[id]}
      onChange={(text) => onChange({ ...draft, [id]: text })}
      error={faults.at(`role-${id}`)}
      isOptional={id === "until"}
    />
  );
  return (
    <>
      <RadioGroup
        id="role-which"
        label={<T k="accounts.give.which" />}
        hint={<T k="accounts.give.which.hint" />}
        choices={choices}
        value={draft.role}
        onChange={(role) => onChange({ ...draft, role })}
        error={faults.at("role-which")}
      />
      {day("from", "accounts.give.from", "accounts.day.hint")}
      {day("until", "accounts.give.until", "accounts.give.until.hint")}
      <TextField
        id="role-reason"
        label={<T k="accounts.give.reason" />}
        optionalMark={<T k="field.optional" />}
        hint={<T k="accounts.give.reason.hint" />}
        autoComplete="off"
        value={draft.reason}
        onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        error={faults.at("role-reason")}
      />
    </>
  );
}

const understood = {
  ja: (day: CivilDay) => <Furigana text={formatDay(day, "both")} />,
  en: formatDayEnglish,
} as const;

interface DayProps {
  readonly id: string;
  readonly label: TextKey;
  readonly hint: TextKey;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: ReactNode;
  readonly isOptional: boolean;
}

function RoleDay({ id, label, hint, value, onChange, error, isOptional }: DayProps): ReactNode {
  const { language } = usePreferences();
  const reading = parseDay(value);
  const unclear = reading.ok
    ? ""
    : reading.problems.map((each) => describeDayProblem(each, language)).join(" ");
  return (
    <DayField
      id={id}
      label={<T k={label} />}
      optionalMark={isOptional ? <T k="field.optional" /> : undefined}
      hint={<T k={hint} />}
      value={value}
      onChange={onChange}
      parse={dayOf}
      format={understood[language]}
      notUnderstood={<Furigana text={unclear} />}
      error={error}
    />
  );
}
