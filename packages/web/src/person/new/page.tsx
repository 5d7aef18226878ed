import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { ask, Problem, questions } from "../../app/asking/index.ts";
import { usePageTitle } from "../../app/page-title.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { placesOf } from "../form/places-of.ts";
import { Button, Form } from "../../design/index.ts";
import { SignedInOnly } from "../../identity/index.ts";
import type { Person } from "../answers.ts";
import { FieldOf } from "../form/field-of.tsx";
import { isBlank } from "../form/is-blank.ts";
import type { Duplicate } from "../record-answer.ts";
import { personFields } from "../record/person-fields.tsx";
import { useTryKey } from "../form/use-try-key.ts";
import { Heading } from "../../app/heading.tsx";
import { draftOf, dropDraft, keepDraft } from "./draft.ts";
import { Duplicates } from "./duplicates.tsx";

type Values = Readonly<Record<string, unknown>>;

export function NewPersonPage(): ReactNode {
  usePageTitle("newPerson.title");
  return <SignedInOnly>{({ accountId }) => <NewPerson accountId={accountId} />}</SignedInOnly>;
}

const empty: Values = {
  ...Object.fromEntries(personFields.map(({ key, open }) => [key, open ? open("") : ""])),
  sex: "unrecorded",
};
const asked = [
  "familyName",
  "givenName",
  "familyKana",
  "givenKana",
  "birthDay",
  "sex",
  "municipalityCode",
  "phone",
];

const toSend = (typed: Values): Values =>
  Object.fromEntries(personFields.map(({ key, send }) => [key, send ? send(typed[key]) : typed[key]]));

const duplicatesIn = (error: unknown) =>
  error instanceof Problem && error.kind === "conflict"
    ? (error.current as { duplicates?: readonly Duplicate[] } | undefined)?.duplicates
    : undefined;

function NewPerson({ accountId }: { accountId: string }): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Values>(() => ({ ...empty, ...draftOf(accountId) }));
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([]);
  const keyOf = useTryKey();
  const faults = useFaults(
    placesOf(
      "new",
      personFields.map((field) => field.key),
    ),
  );
  const isTouched = useRef(false);
  useEffect(() => {
    if (isTouched.current) keepDraft({ accountId, values: typed });
  }, [accountId, typed]);
  const change = (values: Values) => {
    isTouched.current = true;
    setTyped(values);
  };
  const make = async (despite: readonly string[]) => {
    try {
      const body = { ...toSend(typed), despite };
      const person = await ask<Person>("POST", "/api/people", { body, key: keyOf(body) });
      isTouched.current = false;
      dropDraft();
      await questions.invalidateQueries({ queryKey: ["people", "search"] });
      await navigate({
        to: "/people/$organisationId/$personId",
        params: { organisationId: person.organisationId, personId: person.personId },
      });
    } catch (error) {
      const found = duplicatesIn(error);
      setDuplicates(found ?? []);
      if (!found) throw error;
    }
  };
  const send = async () => {
    const missing = personFields
      .filter((field) => field.isNeeded && isBlank(typed[field.key]))
      .map((field) => ({ id: `new-${field.key}`, message: say("field.empty", { field: say(field.label) }) }));
    await faults.run(missing, async () => {
      const facts = toSend(typed);
      const body = Object.fromEntries(asked.map((name) => [name, facts[name]]));
      const found = await ask<{ duplicates: readonly Duplicate[] }>("POST", "/api/people/duplicates", {
        body,
      });
      if (found.duplicates.length > 0) setDuplicates(found.duplicates);
      else await make([]);
    });
  };
  if (duplicates.length > 0) {
    return (
      <Duplicates
        duplicates={duplicates}
        yours={typed}
        faults={faults}
        onMake={() => faults.run([], () => make(duplicates.map(({ personId }) => personId)))}
        onBack={() => setDuplicates([])}
      />
    );
  }
  return (
    <div className="max-w-2xl space-y-6 py-2">
      <Heading title="newPerson.title" lead="newPerson.lead" />
      <Form
        label={say("newPerson.title")}
        submit={<T k="newPerson.check" />}
        busyWords={<T k="busy.wait" />}
        onSubmit={send}
        actions={
          <Button
            kind="text"
            onClick={() => {
              isTouched.current = false;
              setTyped(empty);
              dropDraft();
              faults.clear();
            }}
          >
            <T k="newPerson.clear" />
          </Button>
        }
      >
        <FaultSummary faults={faults} />
        {personFields.map((field) => (
          <FieldOf
            key={field.key}
            field={field}
            id={`new-${field.key}`}
            value={typed[field.key]}
            onChange={(value) => change({ ...typed, [field.key]: value })}
            error={faults.at(`new-${field.key}`)}
          />
        ))}
        <p className="text-solid-gray-700">
          <T k="newPerson.kept" />
        </p>
      </Form>
    </div>
  );
}
