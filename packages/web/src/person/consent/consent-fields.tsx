import { consentPurposes, shareableParts } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { type Fault, FaultSummary, useFaults } from "../../app/form/index.ts";
import { CheckboxGroup, FileField, Form, RadioGroup } from "../../design/index.ts";
import { DayInput, dayIn } from "../form/day-input.tsx";
import { OrganisationSearch } from "../form/organisation-search.tsx";
import type { RecordAnswer } from "../record-answer.ts";
import { useOptions } from "../words/coded.tsx";
import type { ConsentDraft } from "./consent-draft.ts";

interface Props {
  readonly record: RecordAnswer;
  readonly draft: ConsentDraft;
  readonly onChange: (draft: ConsentDraft) => void;
  readonly onNext: () => void;
}

/** What is still missing, before it is read back. */
function useMissing(draft: ConsentDraft): readonly Fault[] {
  const say = useSay();
  const { organisation, purpose, from, until, how, givenOn, file } = draft;
  const empty = (id: string, label: TextKey) => ({ id, message: say("field.empty", { field: say(label) }) });
  const fromDay = dayIn(from);
  const untilDay = dayIn(until);
  return [
    ...(organisation ? [] : [empty("consent-to", "consent.to")]),
    ...(purpose ? [] : [empty("consent-purpose", "consent.purpose")]),
    ...(fromDay ? [] : [empty("consent-from", "consent.from")]),
    ...(untilDay ? [] : [empty("consent-until", "consent.until")]),
    ...(fromDay && untilDay && untilDay <= fromDay
      ? [{ id: "consent-until", message: say("consent.until.early") }]
      : []),
    ...(how ? [] : [empty("consent-how", "consent.how")]),
    ...(dayIn(givenOn) ? [] : [empty("consent-given", "consent.given")]),
    ...(how === "paper" && !file ? [{ id: "consent-file", message: say("consent.file.empty") }] : []),
  ];
}

export function ConsentFields({ record, draft, onChange, onNext }: Props): ReactNode {
  const faults = useFaults(() => undefined);
  const missing = useMissing(draft);
  const purposes = useOptions(consentPurposes);
  const parts = useOptions(shareableParts);
  const put = (part: Partial<ConsentDraft>) => onChange({ ...draft, ...part });
  const next = async () => {
    if (await faults.run(missing, async () => {})) onNext();
  };
  const day = (key: "from" | "until" | "givenOn", id: string, label: TextKey, hint: TextKey) => (
    <DayInput
      id={id}
      label={<T k={label} />}
      hint={<T k={hint} />}
      value={draft[key]}
      onChange={(text) => put({ [key]: text })}
      error={faults.at(id)}
    />
  );
  return (
    <Form submit={<T k="consent.next" />} busyWords={<T k="busy.wait" />} onSubmit={next}>
      <FaultSummary faults={faults} />
      <OrganisationSearch
        id="consent-to"
        label={<T k="consent.to" />}
        hint={<T k="consent.to.hint" />}
        error={faults.at("consent-to")}
        chosen={draft.organisation && <Furigana text={draft.organisation.name} />}
        onChoose={(organisation) => put({ organisation })}
      />
      <CheckboxGroup
        id="consent-what"
        label={<T k="consent.what" />}
        hint={<T k="consent.what.hint" />}
        values={draft.resources.filter((each) => each !== "person")}
        onChange={(chosen) => put({ resources: ["person", ...chosen] })}
        choices={parts
          .filter(({ value }) => value !== "person")
          .map(({ value, label }) => ({ value: value as string, label: <Furigana text={label} /> }))}
      />
      <RadioGroup
        id="consent-purpose"
        label={<T k="consent.purpose" />}
        value={draft.purpose}
        onChange={(purpose) => put({ purpose })}
        choices={purposes.map(({ value, label }) => ({
          value: value as string,
          label: <Furigana text={label} />,
        }))}
        error={faults.at("consent-purpose")}
      />
      {day("from", "consent-from", "consent.from", "person.day.hint")}
      {day("until", "consent-until", "consent.until", "consent.until.hint")}
      {record.reach !== "own" && (
        <HowGiven
          record={record}
          draft={draft}
          onChange={put}
          faultAt={faults.at}
          day={day("givenOn", "consent-given", "consent.given", "person.day.hint")}
        />
      )}
    </Form>
  );
}

interface HowProps {
  readonly record: RecordAnswer;
  readonly draft: ConsentDraft;
  readonly onChange: (part: Partial<ConsentDraft>) => void;
  readonly faultAt: (id: string) => ReactNode;
  readonly day: ReactNode;
}

/** How staff received the consent; the person themselves is on line. */
function HowGiven({ record, draft, onChange, faultAt, day }: HowProps): ReactNode {
  const proxies = (record.helpers ?? []).filter(({ permissions }) =>
    permissions.some(({ permission }) => permission === "proxy"),
  );
  return (
    <>
      <RadioGroup
        id="consent-how"
        label={<T k="consent.how" />}
        value={draft.how}
        onChange={(how) => onChange({ how })}
        choices={(["paper", "in_person"] as const).map((value) => ({
          value,
          label: <T k={`consent.how.${value}`} />,
        }))}
        error={faultAt("consent-how")}
      />
      {draft.how === "paper" && (
        <FileField
          id="consent-file"
          label={<T k="consent.file" />}
          limit={<T k="consent.file.limit" />}
          accept="application/pdf,image/jpeg,image/png"
          file={draft.file}
          onFile={(file) => onChange({ file })}
          remove={<T k="consent.file.remove" />}
          error={faultAt("consent-file")}
        />
      )}
      {day}
      {proxies.length > 0 && (
        <RadioGroup
          id="consent-by"
          label={<T k="consent.by" />}
          value={draft.byHelperId}
          onChange={(byHelperId) => onChange({ byHelperId })}
          choices={[
            { value: "", label: <T k="consent.by.person" /> },
            ...proxies.map(({ helperId, name }) => ({ value: helperId, label: name })),
          ]}
        />
      )}
    </>
  );
}
