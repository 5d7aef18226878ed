import { type ReactNode, useState } from "react";
import { ask } from "../../app/asking/index.ts";
import type { TextKey } from "../../app/text.ts";
import { Furigana, T, useSay } from "../../app/words.tsx";
import { FaultSummary, useFaults } from "../../app/form/index.ts";
import { placesOf } from "../form/places-of.ts";
import { Form, RadioGroup, TextField } from "../../design/index.ts";
import type { PersonKey } from "../answers.ts";
import { DayInput, dayIn, dayToSend } from "../form/day-input.tsx";
import { OrganisationSearch } from "../form/organisation-search.tsx";
import { MunicipalityName } from "../words/municipality.tsx";
import { OpenForm } from "./open-form.tsx";

export interface FoundPlace extends PersonKey {
  readonly organisationName: string;
  readonly initials: string;
}

/** Exact: the whole reading and the birth day, so that nobody is found by trying. */
export function FindForm(): ReactNode {
  const say = useSay();
  const [familyKana, setFamily] = useState("");
  const [givenKana, setGiven] = useState("");
  const [birthDay, setBirthDay] = useState("");
  const [municipalityCode, setMunicipality] = useState<string | null>(null);
  const [found, setFound] = useState<readonly FoundPlace[] | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const faults = useFaults(placesOf("find", ["familyKana", "givenKana", "birthDay", "municipalityCode"]));
  const missing = (key: string, label: TextKey, isThere: boolean) =>
    isThere ? [] : [{ id: `find-${key}`, message: say("field.empty", { field: say(label) }) }];
  const search = () => {
    const empty = [
      ...missing("familyKana", "person.familyKana", familyKana.trim() !== ""),
      ...missing("birthDay", "person.birthDay", dayIn(birthDay) !== null),
    ];
    const body = { familyKana, givenKana, birthDay: dayToSend(birthDay) ?? "", municipalityCode };
    setFound(null);
    setPicked(null);
    return faults.run(empty, async () => {
      setFound((await ask<{ found: readonly FoundPlace[] }>("POST", "/api/emergency/find", { body })).found);
    });
  };
  const place = found?.find(({ personId }) => personId === picked);
  return (
    <section className="space-y-4" aria-labelledby="emergency-find">
      <h2 id="emergency-find" className="text-std-20B-160">
        <T k="emergency.find" />
      </h2>
      <Form submit={<T k="emergency.find" />} busyWords={<T k="busy.wait" />} onSubmit={search}>
        <FaultSummary faults={faults} />
        <TextField
          id="find-familyKana"
          autoComplete="off"
          label={<T k="person.familyKana" />}
          hint={<T k="emergency.find.hint" />}
          value={familyKana}
          onChange={(event) => setFamily(event.target.value)}
          error={faults.at("find-familyKana")}
        />
        <TextField
          id="find-givenKana"
          autoComplete="off"
          label={<T k="person.givenKana" />}
          value={givenKana}
          onChange={(event) => setGiven(event.target.value)}
          error={faults.at("find-givenKana")}
        />
        <DayInput
          id="find-birthDay"
          label={<T k="person.birthDay" />}
          hint={<T k="person.day.hint" />}
          value={birthDay}
          onChange={setBirthDay}
          error={faults.at("find-birthDay")}
        />
        <OrganisationSearch
          id="find-municipalityCode"
          kind="municipality"
          label={<T k="person.municipality" />}
          optionalMark={<T k="field.optional" />}
          hint={<T k="person.municipality.hint" />}
          chosen={municipalityCode && <MunicipalityName code={municipalityCode} />}
          onChoose={({ code }) => setMunicipality(code)}
        />
      </Form>
      <output className="block">{found?.length === 0 && <T k="emergency.find.none" />}</output>
      {found && found.length > 0 && (
        <RadioGroup
          id="emergency-found"
          label={<T k="emergency.found" />}
          value={picked}
          onChange={setPicked}
          choices={found.map(({ personId, organisationName, initials }) => ({
            value: personId,
            label: <Furigana text={`${organisationName}（${initials}）`} />,
          }))}
        />
      )}
      {place && <OpenForm key={place.personId} place={place} />}
    </section>
  );
}
