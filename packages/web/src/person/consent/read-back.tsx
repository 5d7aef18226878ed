import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { ask, questions } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { useSayDay } from "../../app/say-day.ts";
import { Button, Form, Notice } from "../../design/index.ts";
import { dayToSend } from "../form/day-input.tsx";
import { useTryKey } from "../form/use-try-key.ts";
import type { RecordAnswer } from "../record-answer.ts";
import { pathOf, refreshRecord } from "../record/use-record.ts";
import { usePurpose, useParts } from "../words/consent-words.tsx";
import { fullName } from "../words/person-name.tsx";
import { type ConsentDraft, consentToSend } from "./consent-draft.ts";
import { consentsKey } from "./withdraw.tsx";

interface Props {
  readonly record: RecordAnswer;
  readonly draft: ConsentDraft;
  readonly onBack: () => void;
}

interface Stored {
  readonly documentId: string;
}

/** What will hold, in one plain sentence, before it is saved. */
export function ReadBack({ record, draft, onBack }: Props): ReactNode {
  const sayDay = useSayDay();
  const parts = useParts();
  const purpose = usePurpose();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { person, reach } = record;
  const faults = useFaults(() => undefined);
  // Sent once: a second try after a failure goes on with the scan that is stored already, and makes no second consent.
  const stored = useRef<string | null>(null);
  const [fileKey] = useState(() => crypto.randomUUID());
  const keyOf = useTryKey();
  const send = async () => {
    const done = await faults.run([], async () => {
      if (draft.how === "paper" && draft.file && !stored.current) {
        const question = { file: draft.file, key: fileKey };
        stored.current = (await ask<Stored>("POST", `${pathOf(person)}/documents`, question)).documentId;
      }
      const body = consentToSend(draft, stored.current);
      await ask("POST", `${pathOf(person)}/consents`, { body, key: keyOf(body) });
    });
    if (!done) return;
    await Promise.all([refreshRecord(person), questions.invalidateQueries({ queryKey: consentsKey })]);
    const { organisationId, personId } = person;
    if (reach === "own") await navigate({ to: "/consents" });
    else
      await navigate({
        to: "/people/$organisationId/$personId",
        params: { organisationId, personId },
        hash: "consents",
      });
  };
  const until = sayDay(dayToSend(draft.until) ?? "");
  return (
    <Form
      submit={<T k="consent.save" />}
      busyWords={<T k="busy.wait" />}
      onSubmit={send}
      actions={
        <Button kind="outline" onClick={onBack}>
          <T k="consent.back" />
        </Button>
      }
    >
      <FaultSummary faults={faults} />
      <h2 ref={heading} tabIndex={-1} className="text-std-20B-160 outline-none">
        <T k="consent.readBack" />
      </h2>
      <Notice
        kind="info"
        title={
          <T
            k="consent.sentence"
            values={{
              name: fullName(person),
              organisation: draft.organisation?.name ?? "",
              parts: parts(draft.resources),
              purpose: purpose(draft.purpose ?? ""),
              from: sayDay(dayToSend(draft.from) ?? ""),
              until,
            }}
          />
        }
      >
        <p>
          <T k="consent.readBack.never" />
        </p>
      </Notice>
    </Form>
  );
}
