import { type Role, roles } from "@yorisoi/rules/identity";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import { usePreferences } from "../../app/preferences.ts";
import { T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { today } from "../../app/say-time.ts";
import { Button, Form, Select } from "../../design/index.ts";
import { DayInput, dayToSend } from "../form/day-input.tsx";
import { useTryKey } from "../form/use-try-key.ts";
import type { Viewer } from "./rights.ts";
import { pathOf, refreshRecord } from "./use-record.ts";

interface Assignable {
  readonly accounts: readonly {
    readonly accountId: string;
    readonly displayName: string;
    readonly role: Role;
  }[];
}

/** Puts somebody of the own organisation in charge. */
export function NewAssignment({
  viewer,
  onDone,
}: {
  viewer: Viewer;
  onDone: (isSaved: boolean) => void;
}): ReactNode {
  const say = useSay();
  const { language } = usePreferences();
  const { person } = viewer.record;
  const { data } = useQuery({
    queryKey: ["assignable"],
    queryFn: () => ask<Assignable>("GET", "/api/people/assignable"),
  });
  const [who, setWho] = useState<string | null>(null);
  const [from, setFrom] = useState(() => today());
  const [until, setUntil] = useState("");
  const faults = useFaults((path) => {
    if (path === "/validFrom") return "assignment-from";
    return path === "/validUntil" ? "assignment-until" : undefined;
  });
  const keyOf = useTryKey();
  const send = async () => {
    const [accountId, role] = who?.split(" ") ?? [];
    const empty = who ? [] : [{ id: "assignment-who", message: say("assignment.who.empty") }];
    const body = { accountId, role, validFrom: dayToSend(from) ?? "", validUntil: dayToSend(until) };
    const done = await faults.run(empty, () =>
      ask("POST", `${pathOf(person)}/assignments`, { body, key: keyOf(body) }),
    );
    if (!done) return;
    await refreshRecord(person);
    onDone(true);
  };
  return (
    <Form
      submit={<T k="account.save" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
      actions={
        <Button kind="text" onClick={() => onDone(false)}>
          <T k="account.cancel" />
        </Button>
      }
    >
      <FaultSummary faults={faults} />
      <Select
        id="assignment-who"
        label={<T k="assignment.who" />}
        hint={<T k="assignment.who.hint" />}
        value={who}
        onChange={setWho}
        placeholder=""
        options={(data?.accounts ?? []).map(({ accountId, displayName, role }) => ({
          value: `${accountId} ${role}`,
          label: `${displayName}（${roles[role][language]}）`,
        }))}
        error={faults.at("assignment-who")}
      />
      <DayInput
        id="assignment-from"
        label={<T k="helper.from" />}
        value={from}
        onChange={setFrom}
        error={faults.at("assignment-from")}
      />
      <DayInput
        id="assignment-until"
        label={<T k="helper.until" />}
        optionalMark={<T k="field.optional" />}
        hint={<T k="person.until.hint" />}
        value={until}
        onChange={setUntil}
        error={faults.at("assignment-until")}
      />
    </Form>
  );
}
