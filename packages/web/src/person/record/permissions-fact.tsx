import { type HelperPermission, helperPermissions } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, T } from "../../app/words.tsx";
import { today } from "../../app/say-time.ts";
import { Checkbox } from "../../design/index.ts";
import type { Permission } from "../answers.ts";
import { DayInput, dayToSend } from "../form/day-input.tsx";
import { type InputProps, ownFact } from "../form/field-kind.tsx";
import { Coded } from "../words/coded.tsx";
import { Period } from "../words/shown-day.tsx";

/** A permission as it is being given: the days as typed. */
interface Given {
  readonly permission: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

const codes = Object.keys(helperPermissions) as HelperPermission[];

const open = (stored: unknown): readonly Given[] =>
  ((stored ?? []) as readonly Permission[]).map(({ permission, validFrom, validUntil }) => ({
    permission,
    validFrom,
    validUntil: validUntil ?? "",
  }));

const send = (given: readonly Given[]) =>
  given.map(({ permission, validFrom, validUntil }) => ({
    permission,
    validFrom: dayToSend(validFrom) ?? "",
    validUntil: dayToSend(validUntil),
  }));

function Shown({ given }: { given: readonly Given[] }): ReactNode {
  if (given.length === 0) return <T k="helper.mayNothing" />;
  return (
    <ul>
      {given.map(({ permission, validFrom, validUntil }) => (
        <li key={`${permission}${validFrom}`}>
          <Coded words={helperPermissions} code={permission} />{" "}
          <Period from={dayToSend(validFrom)} until={dayToSend(validUntil)} />
        </li>
      ))}
    </ul>
  );
}

function Days({
  id,
  given,
  onChange,
}: {
  id: string;
  given: Given;
  onChange: (given: Given) => void;
}): ReactNode {
  const needsEnd = helperPermissions[given.permission as HelperPermission].needsEnd;
  return (
    <div className="ml-9 space-y-3 pb-3">
      <DayInput
        id={`${id}-from`}
        label={<T k="helper.from" />}
        value={given.validFrom}
        onChange={(validFrom) => onChange({ ...given, validFrom })}
      />
      <DayInput
        id={`${id}-until`}
        label={<T k="helper.until" />}
        optionalMark={needsEnd ? undefined : <T k="field.optional" />}
        requiredMark={needsEnd ? <T k="field.needed" /> : undefined}
        hint={<T k={needsEnd ? "helper.until.proxy" : "person.until.hint"} />}
        value={given.validUntil}
        onChange={(validUntil) => onChange({ ...given, validUntil })}
      />
    </div>
  );
}

function PermissionsInput({ id, value, onChange, error }: InputProps<readonly Given[]>): ReactNode {
  const { language } = usePreferences();
  const put = (permission: string, given: Given | null) =>
    onChange([...value.filter((each) => each.permission !== permission), ...(given ? [given] : [])]);
  return (
    <fieldset id={id} className="min-w-0">
      <legend className="font-700">
        <T k="helper.permissions" />
      </legend>
      <p className="text-solid-gray-700">
        <T k="helper.permissions.hint" />
      </p>
      {error && <p className="font-700 text-error-2">{error}</p>}
      {codes.map((code) => {
        const given = value.find(({ permission }) => permission === code);
        const toggle = (isOn: boolean) =>
          put(code, isOn ? { permission: code, validFrom: today(), validUntil: "" } : null);
        return (
          <div key={code}>
            <Checkbox
              label={<Coded words={helperPermissions} code={code} />}
              hint={<Furigana text={helperPermissions[code].plain[language]} />}
              checked={given !== undefined}
              onChange={toggle}
            />
            {given && <Days id={`${id}-${code}`} given={given} onChange={(next) => put(code, next)} />}
          </div>
        );
      })}
    </fieldset>
  );
}

/** What a helper may see and do. What is not given is not allowed. */
export const permissionsFact = ownFact<readonly Given[]>({
  key: "permissions",
  label: "helper.permissions",
  open,
  send,
  show: (given) => <Shown given={given} />,
  input: (props) => <PermissionsInput {...props} />,
});
