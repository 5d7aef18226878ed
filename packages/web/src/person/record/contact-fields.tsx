import { channels, type NoCallPlace, noCallPlaces, type CallTime, senders } from "@yorisoi/rules/person";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { CheckboxGroup } from "../../design/index.ts";
import { checkFact, codeFact, type FactField, type InputProps, ownFact } from "../form/field-kind.tsx";
import { Coded } from "../words/coded.tsx";
import { CallTimesInput, ShownCallTimes, ShownPlaces } from "./call-times.tsx";

function PlacesInput({ id, value, onChange, error }: InputProps<readonly NoCallPlace[]>): ReactNode {
  return (
    <CheckboxGroup
      id={id}
      label={<T k="contact.notToCall" />}
      error={error}
      values={value}
      onChange={onChange}
      choices={(Object.keys(noCallPlaces) as NoCallPlace[]).map((place) => ({
        value: place,
        label: <Coded words={noCallPlaces} code={place} />,
      }))}
    />
  );
}

/** The rules of contact, in the order of the form. Where a disease may be named is none of them: nowhere. */
export const contactFields: readonly FactField[] = [
  codeFact("preferred", "contact.preferred", channels),
  checkFact("callsAllowed", "contact.calls"),
  ownFact<readonly CallTime[]>({
    key: "callTimes",
    label: "contact.callTimes",
    show: (times) => <ShownCallTimes times={times} />,
    input: (props) => <CallTimesInput {...props} />,
  }),
  ownFact<readonly NoCallPlace[]>({
    key: "notToCall",
    label: "contact.notToCall",
    show: (places) => <ShownPlaces words={noCallPlaces} places={places} />,
    input: (props) => <PlacesInput {...props} />,
  }),
  checkFact("mayLeaveMessage", "contact.message", "contact.message.hint"),
  checkFact("familyMayAnswer", "contact.family"),
  codeFact("sender", "contact.sender", senders, { hint: "contact.sender.hint" }),
  checkFact("largePrint", "contact.largePrint"),
  checkFact("furigana", "contact.furigana"),
  checkFact("english", "contact.english"),
  checkFact("softWords", "contact.softWords", "contact.softWords.hint"),
];
