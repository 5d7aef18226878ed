import { channels, noCallPlaces, senders } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { ask } from "../../app/asking/index.ts";
import { T } from "../../app/words.tsx";
import { DescriptionList, Notice } from "../../design/index.ts";
import type { Contact } from "../answers.ts";
import { Coded } from "../words/coded.tsx";
import { contactFields } from "./contact-fields.tsx";
import { ShownCallTimes, ShownPlaces } from "./call-times.tsx";
import { Editable } from "./editable.tsx";
import { mayHere, type Viewer } from "./rights.ts";
import { pathOf } from "./use-record.ts";

const flat = ({ rules, version }: Contact) => ({ ...rules, version });

/** How the person wants to be reached, and what must not be said where. */
export function ContactPart({ viewer, contact }: { viewer: Viewer; contact: Contact }): ReactNode {
  const { person } = viewer.record;
  return (
    <Editable
      id="contact"
      title="record.contact"
      lead="record.contact.lead"
      of={person}
      fields={contactFields}
      stored={flat(contact)}
      mayChange={mayHere(viewer, "contact", "update")}
      save={(values, version) =>
        ask("PUT", `${pathOf(person)}/contact`, { body: { version, rules: { ...contact.rules, ...values } } })
      }
      readCurrent={(current) => flat(current as Contact)}
    >
      <Rules contact={contact} />
      <Notice kind="info" title={<T k="contact.never.title" />}>
        <p>
          <T k="contact.never" />
        </p>
      </Notice>
    </Editable>
  );
}

const yesOrNo = (isOn: boolean) => <T k={isOn ? "person.yes" : "person.no"} />;

function Rules({ contact: { rules } }: { contact: Contact }): ReactNode {
  const calls = rules.callsAllowed
    ? [
        {
          key: "times",
          term: <T k="contact.callTimes" />,
          value: <ShownCallTimes times={rules.callTimes} />,
        },
        {
          key: "not",
          term: <T k="contact.notToCall" />,
          value: <ShownPlaces words={noCallPlaces} places={rules.notToCall} />,
        },
        { key: "message", term: <T k="contact.message" />, value: yesOrNo(rules.mayLeaveMessage) },
        { key: "family", term: <T k="contact.family" />, value: yesOrNo(rules.familyMayAnswer) },
      ]
    : [];
  return (
    <DescriptionList
      rows={[
        {
          key: "preferred",
          term: <T k="contact.preferred" />,
          value: <Coded words={channels} code={rules.preferred} />,
        },
        { key: "calls", term: <T k="contact.calls" />, value: yesOrNo(rules.callsAllowed) },
        ...calls,
        {
          key: "sender",
          term: <T k="contact.sender" />,
          value: <Coded words={senders} code={rules.sender} />,
        },
        { key: "large", term: <T k="contact.largePrint" />, value: yesOrNo(rules.largePrint) },
        { key: "furigana", term: <T k="contact.furigana" />, value: yesOrNo(rules.furigana) },
        { key: "english", term: <T k="contact.english" />, value: yesOrNo(rules.english) },
        { key: "soft", term: <T k="contact.softWords" />, value: yesOrNo(rules.softWords) },
      ]}
    />
  );
}
