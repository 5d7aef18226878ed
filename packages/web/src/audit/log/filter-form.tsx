import { auditEvents } from "@yorisoi/rules/audit";
import { roleIds, roles } from "@yorisoi/rules/identity";
import { type ReactNode, useState } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { T, useSay } from "../../app/words.tsx";
import {
  Button,
  Checkbox,
  ErrorSummary,
  type FieldError,
  Form,
  Select,
  TextField,
} from "../../design/index.ts";
import { useEventName } from "../words/event-name.ts";
import { useDraftFaults } from "./draft-faults.tsx";
import { ALL, type Draft, REFUSED } from "./filter.ts";
import { FindAccount } from "./find-account.tsx";
import { FilterDay } from "./filter-day.tsx";

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onSearch: () => void;
  readonly onClear: () => void;
}

interface Faults {
  readonly list: readonly FieldError[];
  readonly attempt: number;
}

type ErrorOf = (id: string) => ReactNode;

/** What the log is searched for: days, acts, roles, and the numbers of who it was and whose record. */
export function FilterForm(props: Props): ReactNode {
  const say = useSay();
  const { draft, onChange, onSearch, onClear } = props;
  const faultsOf = useDraftFaults();
  const [faults, setFaults] = useState<Faults>({ list: [], attempt: 0 });
  const errorOf: ErrorOf = (id) => faults.list.find((fault) => fault.id === id)?.message;
  const search = () => {
    const list = faultsOf(draft);
    setFaults(({ attempt }) => ({ list, attempt: attempt + 1 }));
    if (list.length === 0) onSearch();
  };
  const clear = () => {
    setFaults({ list: [], attempt: 0 });
    onClear();
  };
  return (
    <section
      aria-labelledby="audit-filter"
      className="screen-only space-y-4 border-y border-solid-gray-420 py-6"
    >
      <h2 id="audit-filter" className="text-std-20B-160">
        <T k="audit.filter" />
      </h2>
      <Form
        label={say("audit.filter")}
        submit={<T k="audit.search" />}
        busyWords={<T k="busy.wait" />}
        onSubmit={search}
        actions={
          <Button kind="text" onClick={clear}>
            <T k="audit.clear" />
          </Button>
        }
      >
        <ErrorSummary title={<T k="audit.errors" />} errors={faults.list} attempt={faults.attempt} />
        <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
          <FilterDay
            id="audit-from"
            label="audit.from"
            value={draft.from}
            onChange={(from) => onChange({ ...draft, from })}
            error={errorOf("audit-from")}
          />
          <FilterDay
            id="audit-until"
            label="audit.until"
            value={draft.until}
            onChange={(until) => onChange({ ...draft, until })}
            error={errorOf("audit-until")}
          />
          <What {...props} />
          <InRole {...props} />
          <Numbers {...props} errors={errorOf} />
        </div>
        <Checkbox
          label={<T k="audit.refusedOnly" />}
          hint={<T k="audit.refusedOnly.hint" />}
          checked={draft.refusedOnly}
          onChange={(refusedOnly) => onChange({ ...draft, refusedOnly })}
        />
      </Form>
      <FindAccount
        onChoose={(accountId) => {
          onChange({ ...draft, accountId });
          document.getElementById("audit-account")?.focus();
        }}
      />
    </section>
  );
}

function What({ draft, onChange }: Props): ReactNode {
  const say = useSay();
  const nameOf = useEventName();
  const events = auditEvents.map((event) => ({ value: event as string, label: nameOf(event) }));
  return (
    <Select
      id="audit-event"
      label={<T k="audit.event" />}
      options={[{ value: ALL, label: say("audit.event.all") }, ...events]}
      value={draft.refusedOnly ? REFUSED : draft.event}
      disabled={draft.refusedOnly}
      onChange={(event) => onChange({ ...draft, event })}
    />
  );
}

function InRole({ draft, onChange }: Props): ReactNode {
  const say = useSay();
  const { language } = usePreferences();
  const people = roleIds.map((role) => ({ value: role as string, label: roles[role][language] }));
  const others = (["none", "sign_in", "system"] as const).map((role) => ({
    value: role as string,
    label: say(`audit.role.${role}`),
  }));
  return (
    <Select
      id="audit-role"
      label={<T k="audit.role" />}
      options={[{ value: ALL, label: say("audit.role.all") }, ...people, ...others]}
      value={draft.role}
      onChange={(role) => onChange({ ...draft, role })}
    />
  );
}

function Numbers({ draft, onChange, errors }: Props & { readonly errors: ErrorOf }): ReactNode {
  const field = (id: "account" | "person", key: "accountId" | "personId") => (
    <TextField
      id={`audit-${id}`}
      label={<T k={`audit.${id}`} />}
      optionalMark={<T k="field.optional" />}
      hint={<T k={`audit.${id}.hint`} />}
      autoComplete="off"
      spellCheck={false}
      value={draft[key]}
      onChange={({ target }) => onChange({ ...draft, [key]: target.value })}
      error={errors(`audit-${id}`)}
    />
  );
  return (
    <>
      {field("account", "accountId")}
      {field("person", "personId")}
    </>
  );
}
